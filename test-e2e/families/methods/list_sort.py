# list.sort(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


def change(label, make, call):
    value = make()
    show(label, call, value)
    print("    leaves", text(value))


receivers = [lambda: [3, 1, 2], lambda: [], lambda: ['b', 'a', 'b'], lambda: [1, 2.5, True, -1]]
for make in receivers:
    print(text(make()))
    change('sort()', make, lambda v: v.sort())
    change('sort(reverse=True)', make, lambda v: v.sort(reverse=True))
    change('sort(key=str)', make, lambda v: v.sort(key=str))
    change('sort(key=lambda v: -1)', make, lambda v: v.sort(key=lambda v: -1))
    change('sort(key=None)', make, lambda v: v.sort(key=None))
    change('sort(key=len)', make, lambda v: v.sort(key=len))
    change("sort(reverse='a')", make, lambda v: v.sort(reverse='a'))
    change('sort(1)', make, lambda v: v.sort(1))
    change('sort(lambda a: a)', make, lambda v: v.sort(lambda a: a))
    change('sort(cmp=1)', make, lambda v: v.sort(cmp=1))

# list.clear(): what it answers and what it refuses.
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
    change('clear()', make, lambda v: v.clear())
    change('clear(1)', make, lambda v: v.clear(1))

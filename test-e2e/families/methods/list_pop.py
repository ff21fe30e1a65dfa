# list.pop(): what it answers and what it refuses.
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
    change('pop()', make, lambda v: v.pop())
    change('pop(0)', make, lambda v: v.pop(0))
    change('pop(-1)', make, lambda v: v.pop(-1))
    change('pop(100)', make, lambda v: v.pop(100))
    change('pop(-100)', make, lambda v: v.pop(-100))
    change("pop('a')", make, lambda v: v.pop('a'))
    change('pop(1.0)', make, lambda v: v.pop(1.0))
    change('pop(True)', make, lambda v: v.pop(True))
    change('pop(0, 1)', make, lambda v: v.pop(0, 1))

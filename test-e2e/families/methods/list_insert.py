# list.insert(): what it answers and what it refuses.
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
    change('insert(0, 9)', make, lambda v: v.insert(0, 9))
    change('insert(-1, 9)', make, lambda v: v.insert(-1, 9))
    change('insert(100, 9)', make, lambda v: v.insert(100, 9))
    change('insert(-100, 9)', make, lambda v: v.insert(-100, 9))
    change('insert(True, 9)', make, lambda v: v.insert(True, 9))
    change("insert('a', 9)", make, lambda v: v.insert('a', 9))
    change('insert(1.0, 9)', make, lambda v: v.insert(1.0, 9))
    change('insert(1)', make, lambda v: v.insert(1))

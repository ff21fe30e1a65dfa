# tuple.__eq__(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: (3, 1, 2), lambda: (), lambda: ('b', 'a', 'b'), lambda: (1, 2.5, True, None)]
for make in receivers:
    print(text(make()))
    show('__eq__(())', lambda v: v.__eq__(()), make())
    show('__eq__((3, 1, 2))', lambda v: v.__eq__((3, 1, 2)), make())
    show('__eq__([3, 1, 2])', lambda v: v.__eq__([3, 1, 2]), make())

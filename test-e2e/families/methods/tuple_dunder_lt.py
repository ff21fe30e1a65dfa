# tuple.__lt__(): what it answers and what it refuses.
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
    show('__lt__(())', lambda v: v.__lt__(()), make())
    show('__lt__((3, 2))', lambda v: v.__lt__((3, 2)), make())
    show('__lt__((None,))', lambda v: v.__lt__((None,)), make())
    show('__lt__(5)', lambda v: v.__lt__(5), make())

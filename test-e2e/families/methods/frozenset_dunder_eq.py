# frozenset.__eq__(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: frozenset({1, 2, 3}), lambda: frozenset()]
for make in receivers:
    print(text(make()))
    show('__eq__({1, 2, 3})', lambda v: v.__eq__({1, 2, 3}), make())
    show('__eq__(frozenset())', lambda v: v.__eq__(frozenset()), make())

# int.__rshift__(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: 0, lambda: 5, lambda: -7, lambda: 2 ** 70, lambda: True]
for make in receivers:
    print(text(make()))
    show('__rshift__(1)', lambda v: v.__rshift__(1), make())
    show('__rshift__(-1)', lambda v: v.__rshift__(-1), make())
    show('__rshift__(100)', lambda v: v.__rshift__(100), make())

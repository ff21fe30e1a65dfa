# int.__truediv__(): what it answers and what it refuses.
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
    show('__truediv__(2)', lambda v: v.__truediv__(2), make())
    show('__truediv__(0)', lambda v: v.__truediv__(0), make())
    show('__truediv__(1.5)', lambda v: v.__truediv__(1.5), make())

# complex.__mul__(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: 3+4j, lambda: 0j, lambda: -1.5+0j]
for make in receivers:
    print(text(make()))
    show('__mul__(2)', lambda v: v.__mul__(2), make())
    show('__mul__(1j)', lambda v: v.__mul__(1j), make())

# float.hex(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: 0.0, lambda: -2.5, lambda: 1e300, lambda: 0.1, lambda: float('inf'), lambda: float('nan')]
for make in receivers:
    print(text(make()))
    show('hex()', lambda v: v.hex(), make())
    show('hex(1)', lambda v: v.hex(1), make())

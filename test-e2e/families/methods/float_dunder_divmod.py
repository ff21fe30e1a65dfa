# float.__divmod__(): what it answers and what it refuses.
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
    show('__divmod__(3)', lambda v: v.__divmod__(3), make())
    show('__divmod__(-0.5)', lambda v: v.__divmod__(-0.5), make())
    show('__divmod__(0)', lambda v: v.__divmod__(0), make())

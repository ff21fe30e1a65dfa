# bytearray.replace(): what it answers and what it refuses.
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


receivers = [lambda: bytearray(b'Hello'), lambda: bytearray(), lambda: bytearray(b'aXbXa')]
for make in receivers:
    print(text(make()))
    change("replace(b'X', b'-')", make, lambda v: v.replace(b'X', b'-'))

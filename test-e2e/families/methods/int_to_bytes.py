# int.to_bytes(): what it answers and what it refuses.
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
    show('to_bytes()', lambda v: v.to_bytes(), make())
    show('to_bytes(2)', lambda v: v.to_bytes(2), make())
    show("to_bytes(12, 'little')", lambda v: v.to_bytes(12, 'little'), make())
    show("to_bytes(12, 'big', signed=True)", lambda v: v.to_bytes(12, 'big', signed=True), make())
    show("to_bytes(1, 'middle')", lambda v: v.to_bytes(1, 'middle'), make())
    show("to_bytes(-1, 'big')", lambda v: v.to_bytes(-1, 'big'), make())
    show("to_bytes(length=10, byteorder='big')", lambda v: v.to_bytes(length=10, byteorder='big'), make())
    show("to_bytes('a')", lambda v: v.to_bytes('a'), make())

# bytes.endswith(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: b'Hello, World', lambda: b'', lambda: b'  two\twords ', lambda: b'aXbXc', lambda: b'\xff\x80\x00']
for make in receivers:
    print(text(make()))
    show("endswith(b'ld')", lambda v: v.endswith(b'ld'), make())
    show("endswith(b'')", lambda v: v.endswith(b''), make())
    show("endswith((b'c', b'd'))", lambda v: v.endswith((b'c', b'd')), make())
    show("endswith('d')", lambda v: v.endswith('d'), make())
    show("endswith(b'b', 2, 3)", lambda v: v.endswith(b'b', 2, 3), make())
    show('endswith()', lambda v: v.endswith(), make())

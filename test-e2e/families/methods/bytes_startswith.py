# bytes.startswith(): what it answers and what it refuses.
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
    show("startswith(b'He')", lambda v: v.startswith(b'He'), make())
    show("startswith(b'')", lambda v: v.startswith(b''), make())
    show("startswith((b'a', b'H'))", lambda v: v.startswith((b'a', b'H')), make())
    show("startswith('H')", lambda v: v.startswith('H'), make())
    show("startswith(b'o', 4)", lambda v: v.startswith(b'o', 4), make())
    show('startswith(1)', lambda v: v.startswith(1), make())
    show('startswith()', lambda v: v.startswith(), make())

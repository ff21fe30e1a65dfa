# bytes.replace(): what it answers and what it refuses.
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
    show("replace(b'l', b'L')", lambda v: v.replace(b'l', b'L'), make())
    show("replace(b'', b'-')", lambda v: v.replace(b'', b'-'), make())
    show("replace(b'X', b'', 1)", lambda v: v.replace(b'X', b'', 1), make())
    show("replace(b'a')", lambda v: v.replace(b'a'), make())
    show("replace('a', b'b')", lambda v: v.replace('a', b'b'), make())
    show("replace(b'a', 1)", lambda v: v.replace(b'a', 1), make())

# bytes.decode(): what it answers and what it refuses.
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
    show('decode()', lambda v: v.decode(), make())
    show("decode('utf-8')", lambda v: v.decode('utf-8'), make())
    show("decode('ascii')", lambda v: v.decode('ascii'), make())
    show("decode('latin-1')", lambda v: v.decode('latin-1'), make())
    show("decode('ascii', 'ignore')", lambda v: v.decode('ascii', 'ignore'), make())
    show("decode('utf-8', 'replace')", lambda v: v.decode('utf-8', 'replace'), make())
    show("decode('ascii', 'backslashreplace')", lambda v: v.decode('ascii', 'backslashreplace'), make())
    show("decode('nope')", lambda v: v.decode('nope'), make())
    show('decode(1)', lambda v: v.decode(1), make())
    show("decode(errors='ignore')", lambda v: v.decode(errors='ignore'), make())

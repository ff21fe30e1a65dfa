# bytes.split(): what it answers and what it refuses.
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
    show('split()', lambda v: v.split(), make())
    show('split(None)', lambda v: v.split(None), make())
    show("split(b',')", lambda v: v.split(b','), make())
    show("split(b'X', 1)", lambda v: v.split(b'X', 1), make())
    show('split(None, 1)', lambda v: v.split(None, 1), make())
    show("split(b'')", lambda v: v.split(b''), make())
    show("split(',')", lambda v: v.split(','), make())
    show("split(sep=b'o')", lambda v: v.split(sep=b'o'), make())
    show('split(maxsplit=1)', lambda v: v.split(maxsplit=1), make())

# bytes.rsplit(): what it answers and what it refuses.
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
    show('rsplit()', lambda v: v.rsplit(), make())
    show('rsplit(None)', lambda v: v.rsplit(None), make())
    show("rsplit(b',')", lambda v: v.rsplit(b','), make())
    show("rsplit(b'X', 1)", lambda v: v.rsplit(b'X', 1), make())
    show('rsplit(None, 1)', lambda v: v.rsplit(None, 1), make())
    show("rsplit(b'')", lambda v: v.rsplit(b''), make())
    show('rsplit(1)', lambda v: v.rsplit(1), make())

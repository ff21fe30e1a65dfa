# bytes.removeprefix(): what it answers and what it refuses.
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
    show("removeprefix(b'He')", lambda v: v.removeprefix(b'He'), make())
    show("removeprefix(b'')", lambda v: v.removeprefix(b''), make())
    show("removeprefix('He')", lambda v: v.removeprefix('He'), make())

# bytes.removesuffix(): what it answers and what it refuses.
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
    show("removesuffix(b'ld')", lambda v: v.removesuffix(b'ld'), make())
    show("removesuffix(b'')", lambda v: v.removesuffix(b''), make())
    show('removesuffix(1)', lambda v: v.removesuffix(1), make())

# bytes.ljust(): what it answers and what it refuses.
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
    show('ljust(10)', lambda v: v.ljust(10), make())
    show("ljust(20, b'*')", lambda v: v.ljust(20, b'*'), make())
    show('ljust(0)', lambda v: v.ljust(0), make())
    show("ljust(15, b'ab')", lambda v: v.ljust(15, b'ab'), make())
    show('ljust(9, 1)', lambda v: v.ljust(9, 1), make())

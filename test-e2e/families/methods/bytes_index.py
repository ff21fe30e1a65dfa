# bytes.index(): what it answers and what it refuses.
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
    show("index(b'o')", lambda v: v.index(b'o'), make())
    show("index(b'')", lambda v: v.index(b''), make())
    show('index(111)', lambda v: v.index(111), make())
    show("index(b'X', 2)", lambda v: v.index(b'X', 2), make())
    show("index(b'l', -3)", lambda v: v.index(b'l', -3), make())
    show("index(b'o', 5, 8)", lambda v: v.index(b'o', 5, 8), make())
    show("index(b'zz')", lambda v: v.index(b'zz'), make())
    show('index(300)', lambda v: v.index(300), make())
    show("index('o')", lambda v: v.index('o'), make())
    show('index(-1)', lambda v: v.index(-1), make())
    show('index()', lambda v: v.index(), make())

# bytes.find(): what it answers and what it refuses.
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
    show("find(b'o')", lambda v: v.find(b'o'), make())
    show("find(b'')", lambda v: v.find(b''), make())
    show('find(111)', lambda v: v.find(111), make())
    show("find(b'X', 2)", lambda v: v.find(b'X', 2), make())
    show("find(b'l', -3)", lambda v: v.find(b'l', -3), make())
    show("find(b'o', 5, 8)", lambda v: v.find(b'o', 5, 8), make())
    show("find(b'zz')", lambda v: v.find(b'zz'), make())
    show('find(300)', lambda v: v.find(300), make())
    show("find('o')", lambda v: v.find('o'), make())
    show('find(-1)', lambda v: v.find(-1), make())
    show('find()', lambda v: v.find(), make())

# bytes.rindex(): what it answers and what it refuses.
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
    show("rindex(b'o')", lambda v: v.rindex(b'o'), make())
    show("rindex(b'')", lambda v: v.rindex(b''), make())
    show('rindex(111)', lambda v: v.rindex(111), make())
    show("rindex(b'X', 2)", lambda v: v.rindex(b'X', 2), make())
    show("rindex(b'l', -3)", lambda v: v.rindex(b'l', -3), make())
    show("rindex(b'o', 5, 8)", lambda v: v.rindex(b'o', 5, 8), make())
    show("rindex(b'zz')", lambda v: v.rindex(b'zz'), make())
    show('rindex(300)', lambda v: v.rindex(300), make())
    show("rindex('o')", lambda v: v.rindex('o'), make())
    show('rindex(-1)', lambda v: v.rindex(-1), make())
    show('rindex()', lambda v: v.rindex(), make())

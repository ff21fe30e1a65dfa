# bytes.count(): what it answers and what it refuses.
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
    show("count(b'o')", lambda v: v.count(b'o'), make())
    show("count(b'')", lambda v: v.count(b''), make())
    show('count(111)', lambda v: v.count(111), make())
    show("count(b'X', 2)", lambda v: v.count(b'X', 2), make())
    show("count(b'l', -3)", lambda v: v.count(b'l', -3), make())
    show("count(b'o', 5, 8)", lambda v: v.count(b'o', 5, 8), make())
    show("count(b'zz')", lambda v: v.count(b'zz'), make())
    show('count(300)', lambda v: v.count(300), make())
    show("count('o')", lambda v: v.count('o'), make())
    show('count(-1)', lambda v: v.count(-1), make())
    show('count()', lambda v: v.count(), make())

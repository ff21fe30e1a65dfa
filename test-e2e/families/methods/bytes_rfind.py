# bytes.rfind(): what it answers and what it refuses.
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
    show("rfind(b'o')", lambda v: v.rfind(b'o'), make())
    show("rfind(b'')", lambda v: v.rfind(b''), make())
    show('rfind(111)', lambda v: v.rfind(111), make())
    show("rfind(b'X', 2)", lambda v: v.rfind(b'X', 2), make())
    show("rfind(b'l', -3)", lambda v: v.rfind(b'l', -3), make())
    show("rfind(b'o', 5, 8)", lambda v: v.rfind(b'o', 5, 8), make())
    show("rfind(b'zz')", lambda v: v.rfind(b'zz'), make())
    show('rfind(300)', lambda v: v.rfind(300), make())
    show("rfind('o')", lambda v: v.rfind('o'), make())
    show('rfind(-1)', lambda v: v.rfind(-1), make())
    show('rfind()', lambda v: v.rfind(), make())

# bytes.__contains__(): what it answers and what it refuses.
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
    show('__contains__(111)', lambda v: v.__contains__(111), make())
    show("__contains__(b'o')", lambda v: v.__contains__(b'o'), make())
    show("__contains__(b'')", lambda v: v.__contains__(b''), make())
    show('__contains__(300)', lambda v: v.__contains__(300), make())
    show("__contains__('o')", lambda v: v.__contains__('o'), make())
    show('__contains__(-1)', lambda v: v.__contains__(-1), make())
    show('__contains__(None)', lambda v: v.__contains__(None), make())

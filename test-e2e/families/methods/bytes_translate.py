# bytes.translate(): what it answers and what it refuses.
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
    show('translate(None)', lambda v: v.translate(None), make())
    show('translate(bytes(range(256)))', lambda v: v.translate(bytes(range(256))), make())
    show("translate(None, b'l')", lambda v: v.translate(None, b'l'), make())
    show("translate(bytes(range(256)), delete=b'o')", lambda v: v.translate(bytes(range(256)), delete=b'o'), make())
    show("translate(b'ab')", lambda v: v.translate(b'ab'), make())
    show("translate('ab')", lambda v: v.translate('ab'), make())
    show('translate()', lambda v: v.translate(), make())

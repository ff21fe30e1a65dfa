# bytes.join(): what it answers and what it refuses.
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
    show('join([])', lambda v: v.join([]), make())
    show("join([b'a', b'b'])", lambda v: v.join([b'a', b'b']), make())
    show("join((bytearray(b'x'), b'y'))", lambda v: v.join((bytearray(b'x'), b'y')), make())
    show('join([1])', lambda v: v.join([1]), make())
    show("join(['a'])", lambda v: v.join(['a']), make())
    show('join(5)', lambda v: v.join(5), make())
    show('join()', lambda v: v.join(), make())

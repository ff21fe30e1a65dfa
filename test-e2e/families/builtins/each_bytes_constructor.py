# bytes constructor: arguments of every kind, edge cases and wrong ones.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Thing:
    attribute = 1
    def method(self):
        return "called"


thing = Thing()

show('bytes()', lambda: bytes())
show('bytes(3)', lambda: bytes(3))
show('bytes(0)', lambda: bytes(0))
show('bytes(-1)', lambda: bytes(-1))
show('bytes([1, 2])', lambda: bytes([1, 2]))
show('bytes([256])', lambda: bytes([256]))
show("bytes(['a'])", lambda: bytes(['a']))
show("bytes('a')", lambda: bytes('a'))
show("bytes('\\u00e9', 'utf-8')", lambda: bytes('\u00e9', 'utf-8'))
show("bytes('\\u00e9', 'ascii')", lambda: bytes('\u00e9', 'ascii'))
show("bytes(b'x', 'utf-8')", lambda: bytes(b'x', 'utf-8'))
show('bytes(range(3))', lambda: bytes(range(3)))
show('bytes(1.5)', lambda: bytes(1.5))
show('bytes(None)', lambda: bytes(None))
show("bytes(bytearray(b'q'))", lambda: bytes(bytearray(b'q')))

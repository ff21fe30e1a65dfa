# bytearray constructor: arguments of every kind, edge cases and wrong ones.
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

show('bytearray()', lambda: bytearray())
show('bytearray(3)', lambda: bytearray(3))
show('bytearray(-1)', lambda: bytearray(-1))
show('bytearray([1, 2])', lambda: bytearray([1, 2]))
show('bytearray([256])', lambda: bytearray([256]))
show("bytearray('a')", lambda: bytearray('a'))
show("bytearray('a', 'ascii')", lambda: bytearray('a', 'ascii'))
show("bytearray(b'x')", lambda: bytearray(b'x'))
show('bytearray(None)', lambda: bytearray(None))

# __bytes__: what asks for it, what it may return.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Plain:
    pass


class Inherits(Plain):
    pass


asks = [('bytes(x)', lambda x: bytes(x))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [("b'ab'", lambda: b'ab'), ("'ab'", lambda: 'ab'), ("bytearray(b'c')", lambda: bytearray(b'c')), ('[1]', lambda: [1])]:
    print("returns", label)
    class Returns:
        def __bytes__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __bytes__(self):
        raise LookupError("from bytes")
ask(Raises())
print("is None")
class Nothing:
    __bytes__ = None
ask(Nothing())

print("on the instance only, then on a base class")
x = Inherits()
x.__bytes__ = lambda: 1
Plain.__bytes__ = lambda self: b'ab'
ask(x)

# __float__: what asks for it, what it may return.
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


asks = [('float(x)', lambda x: float(x)), ('complex(x)', lambda x: complex(x))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [('1.5', lambda: 1.5), ('1', lambda: 1), ("'a'", lambda: 'a'), ("float('inf')", lambda: float('inf'))]:
    print("returns", label)
    class Returns:
        def __float__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __float__(self):
        raise LookupError("from float")
ask(Raises())
print("is None")
class Nothing:
    __float__ = None
ask(Nothing())
print('without')
ask(Plain()) if not any('hash' in label for label, _ in asks) else None

print("on the instance only, then on a base class")
x = Inherits()
x.__float__ = lambda: 1
ask(x)
Plain.__float__ = lambda self: 1.5
ask(x)

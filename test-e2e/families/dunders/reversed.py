# __reversed__: what asks for it, what it may return.
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


asks = [('list(reversed(x))', lambda x: list(reversed(x)))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [('iter([2, 1])', lambda: iter([2, 1])), ("'ab'", lambda: 'ab')]:
    print("returns", label)
    class Returns:
        def __reversed__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __reversed__(self):
        raise LookupError("from reversed")
ask(Raises())
print("is None")
class Nothing:
    __reversed__ = None
ask(Nothing())
print('without')
ask(Plain()) if not any('hash' in label for label, _ in asks) else None

print("on the instance only, then on a base class")
x = Inherits()
x.__reversed__ = lambda: 1
ask(x)
Plain.__reversed__ = lambda self: iter([2, 1])
ask(x)

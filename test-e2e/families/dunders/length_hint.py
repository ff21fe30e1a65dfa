# __length_hint__: what asks for it, what it may return.
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


asks = [('list(x)', lambda x: list(x)), ("__import__('operator').length_hint(x, 9)", lambda x: __import__('operator').length_hint(x, 9))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [('3', lambda: 3), ('-1', lambda: -1), ("'a'", lambda: 'a'), ('NotImplemented', lambda: NotImplemented)]:
    print("returns", label)
    class Returns:
        def __length_hint__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __length_hint__(self):
        raise LookupError("from length_hint")
ask(Raises())
print("is None")
class Nothing:
    __length_hint__ = None

print("on the instance only, then on a base class")
x = Inherits()
x.__length_hint__ = lambda: 1
Plain.__length_hint__ = lambda self: 3
ask(x)

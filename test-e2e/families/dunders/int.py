# __int__: what asks for it, what it may return.
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


asks = [('int(x)', lambda x: int(x)), ('int(x) + 1', lambda x: int(x) + 1), ('range(x)', lambda x: range(x))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [('5', lambda: 5), ('2.5', lambda: 2.5), ("'5'", lambda: '5'), ('2 ** 70', lambda: 2 ** 70)]:
    print("returns", label)
    class Returns:
        def __int__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __int__(self):
        raise LookupError("from int")
ask(Raises())
print("is None")
class Nothing:
    __int__ = None
ask(Nothing())

print("on the instance only, then on a base class")
x = Inherits()
x.__int__ = lambda: 1
ask(x)
Plain.__int__ = lambda self: 5
ask(x)

# __len__: what asks for it, what it may return.
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


asks = [('len(x)', lambda x: len(x)), ('bool(x)', lambda x: bool(x)), ('list(reversed(x))', lambda x: list(reversed(x)))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [('0', lambda: 0), ('3', lambda: 3), ('-1', lambda: -1), ('2.0', lambda: 2.0), ("'a'", lambda: 'a'), ('True', lambda: True), ('2 ** 70', lambda: 2 ** 70)]:
    print("returns", label)
    class Returns:
        def __len__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __len__(self):
        raise LookupError("from len")
ask(Raises())
print("is None")
class Nothing:
    __len__ = None
ask(Nothing())
print('without')
ask(Plain()) if not any('hash' in label for label, _ in asks) else None

print("on the instance only, then on a base class")
x = Inherits()
x.__len__ = lambda: 1
ask(x)
Plain.__len__ = lambda self: 0
ask(x)

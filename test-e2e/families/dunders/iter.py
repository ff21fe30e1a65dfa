# __iter__: what asks for it, what it may return.
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


asks = [('list(x)', lambda x: list(x)), ('[*x]', lambda x: [*x]), ('tuple(x)', lambda x: tuple(x)), ('sum(x)', lambda x: sum(x)), ('2 in x', lambda x: 2 in x), ('dict.fromkeys(x)', lambda x: dict.fromkeys(x)), ('max(x)', lambda x: max(x))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [('iter([1, 2])', lambda: iter([1, 2])), ('[1, 2]', lambda: [1, 2]), ('None', lambda: None), ("iter('')", lambda: iter(''))]:
    print("returns", label)
    class Returns:
        def __iter__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __iter__(self):
        raise LookupError("from iter")
ask(Raises())
print("is None")
class Nothing:
    __iter__ = None
ask(Nothing())
print('without')
ask(Plain()) if not any('hash' in label for label, _ in asks) else None

print("on the instance only, then on a base class")
x = Inherits()
x.__iter__ = lambda: 1
ask(x)
Plain.__iter__ = lambda self: iter([1, 2])
ask(x)

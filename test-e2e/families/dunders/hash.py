# __hash__: what asks for it, what it may return.
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


asks = [('hash(x)', lambda x: hash(x)), ('{x: 1}[x]', lambda x: {x: 1}[x]), ('x in {x}', lambda x: x in {x})]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [('7', lambda: 7), ('-1', lambda: -1), ('2 ** 100', lambda: 2 ** 100), ("'a'", lambda: 'a'), ('None', lambda: None), ('True', lambda: True)]:
    print("returns", label)
    class Returns:
        def __hash__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __hash__(self):
        raise LookupError("from hash")
ask(Raises())
print("is None")
class Nothing:
    __hash__ = None
ask(Nothing())

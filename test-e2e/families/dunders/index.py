# __index__: what asks for it, what it may return.
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


asks = [('[10, 20, 30][x]', lambda x: [10, 20, 30][x]), ('range(x)', lambda x: range(x)), ('hex(x)', lambda x: hex(x)), ("'ab' * x", lambda x: 'ab' * x), ('(1, 2, 3)[x:]', lambda x: (1, 2, 3)[x:]), ('int(x)', lambda x: int(x)), ('float(x)', lambda x: float(x)), ('chr(x)', lambda x: chr(x))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [('2', lambda: 2), ('-1', lambda: -1), ('1.0', lambda: 1.0), ("'a'", lambda: 'a'), ('100', lambda: 100)]:
    print("returns", label)
    class Returns:
        def __index__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __index__(self):
        raise LookupError("from index")
ask(Raises())
print("is None")
class Nothing:
    __index__ = None
ask(Nothing())

print("on the instance only, then on a base class")
x = Inherits()
x.__index__ = lambda: 1
ask(x)
Plain.__index__ = lambda self: 2
ask(x)

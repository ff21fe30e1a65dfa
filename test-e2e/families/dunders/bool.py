# __bool__: what asks for it, what it may return.
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


asks = [('bool(x)', lambda x: bool(x)), ('not x', lambda x: not x), ('1 if x else 0', lambda x: 1 if x else 0), ('x and 1', lambda x: x and 1), ("[1 for _ in 'a' if x]", lambda x: [1 for _ in 'a' if x])]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [('True', lambda: True), ('False', lambda: False), ('1', lambda: 1), ('None', lambda: None), ("'yes'", lambda: 'yes')]:
    print("returns", label)
    class Returns:
        def __bool__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __bool__(self):
        raise LookupError("from bool")
ask(Raises())
print("is None")
class Nothing:
    __bool__ = None
ask(Nothing())

print("on the instance only, then on a base class")
x = Inherits()
x.__bool__ = lambda: 1
Plain.__bool__ = lambda self: True
ask(x)

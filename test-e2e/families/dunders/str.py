# __str__: what asks for it, what it may return.
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


asks = [('str(x)', lambda x: str(x)), ("f'{x}'", lambda x: f'{x}'), ("'%s' % x", lambda x: '%s' % x), ('print(x)', lambda x: print(x)), ('format(x)', lambda x: format(x))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [("'text'", lambda: 'text'), ("''", lambda: ''), ('5', lambda: 5), ('None', lambda: None)]:
    print("returns", label)
    class Returns:
        def __str__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __str__(self):
        raise LookupError("from str")
ask(Raises())
print("is None")
class Nothing:
    __str__ = None

# __repr__: what asks for it, what it may return.
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


asks = [('repr(x)', lambda x: repr(x)), ("f'{x!r}'", lambda x: f'{x!r}'), ("'%r' % x", lambda x: '%r' % x), ('str(x)', lambda x: str(x)), ('[x]', lambda x: [x]), ('ascii(x)', lambda x: ascii(x))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [("'text'", lambda: 'text'), ("'\\u00e9'", lambda: '\u00e9'), ('5', lambda: 5), ('None', lambda: None)]:
    print("returns", label)
    class Returns:
        def __repr__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __repr__(self):
        raise LookupError("from repr")
ask(Raises())
print("is None")
class Nothing:
    __repr__ = None

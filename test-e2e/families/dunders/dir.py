# __dir__: what asks for it, what it may return.
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


asks = [('dir(x)', lambda x: dir(x))]

def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [("['b', 'a']", lambda: ['b', 'a']), ("('z',)", lambda: ('z',)), ('5', lambda: 5)]:
    print("returns", label)
    class Returns:
        def __dir__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __dir__(self):
        raise LookupError("from dir")
ask(Raises())
print("is None")
class Nothing:
    __dir__ = None

# type: arguments of every kind, edge cases and wrong ones.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Thing:
    attribute = 1
    def method(self):
        return "called"


thing = Thing()

show('type(5).__name__', lambda: type(5).__name__)
show('type(thing) is Thing', lambda: type(thing) is Thing)
show("type('New', (), {'x': 1}).x", lambda: type('New', (), {'x': 1}).x)
show("type('New', (Thing,), {}).attribute", lambda: type('New', (Thing,), {}).attribute)
show('type()', lambda: type())
show('type(1, 2)', lambda: type(1, 2))
show('type(1, (), {})', lambda: type(1, (), {}))
show("type('N', 5, {})", lambda: type('N', 5, {}))
show("type('N', (5,), {})", lambda: type('N', (5,), {}))
show("type('N', (bool,), {})", lambda: type('N', (bool,), {}))
show('type(type)', lambda: type(type))
show('type(None)()', lambda: type(None)())
show("type('N', (), 5)", lambda: type('N', (), 5))
show("type('N', (int, Thing), {})(5) + 1", lambda: type('N', (int, Thing), {})(5) + 1)
show("type('N', (object, Thing), {})", lambda: type('N', (object, Thing), {}))

# callable: arguments of every kind, edge cases and wrong ones.
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

show('callable(len)', lambda: callable(len))
show('callable(int)', lambda: callable(int))
show('callable(thing)', lambda: callable(thing))
show('callable(Thing)', lambda: callable(Thing))
show('callable(thing.method)', lambda: callable(thing.method))
show('callable(lambda: 1)', lambda: callable(lambda: 1))
show('callable(5)', lambda: callable(5))
show("callable('a')", lambda: callable('a'))
show('callable()', lambda: callable())

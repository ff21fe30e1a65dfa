# slice constructor: arguments of every kind, edge cases and wrong ones.
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

show('slice(5)', lambda: slice(5))
show('slice(1, 2)', lambda: slice(1, 2))
show('slice(1, 2, 3)', lambda: slice(1, 2, 3))
show('slice()', lambda: slice())
show('slice(1, 2, 3, 4)', lambda: slice(1, 2, 3, 4))
show("slice('a', None)", lambda: slice('a', None))
show('slice(5).indices(3)', lambda: slice(5).indices(3))
show('slice(-2, None).indices(5)', lambda: slice(-2, None).indices(5))
show('slice(None, None, -1).indices(4)', lambda: slice(None, None, -1).indices(4))
show('slice(1).indices(-1)', lambda: slice(1).indices(-1))
show('slice(1, 2, 0).indices(5)', lambda: slice(1, 2, 0).indices(5))
show('slice(1) == slice(1)', lambda: slice(1) == slice(1))
show('slice(1) < slice(2)', lambda: slice(1) < slice(2))
show('slice(1, 5, 2).start', lambda: slice(1, 5, 2).start)
show("slice('a').indices(2)", lambda: slice('a').indices(2))

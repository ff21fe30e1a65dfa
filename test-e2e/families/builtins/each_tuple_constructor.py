# tuple constructor: arguments of every kind, edge cases and wrong ones.
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

show('tuple()', lambda: tuple())
show("tuple('ab')", lambda: tuple('ab'))
show('tuple([1, 2])', lambda: tuple([1, 2]))
show('tuple({1: 2})', lambda: tuple({1: 2}))
show('tuple(5)', lambda: tuple(5))
show('tuple(None)', lambda: tuple(None))
show('tuple([1], [2])', lambda: tuple([1], [2]))
show('tuple((1,))', lambda: tuple((1,)))

# set constructor: arguments of every kind, edge cases and wrong ones.
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

show('set()', lambda: set())
show('set([1, 2, 1])', lambda: set([1, 2, 1]))
show("set('aab')", lambda: set('aab'))
show('set({1: 2})', lambda: set({1: 2}))
show('set(5)', lambda: set(5))
show('set([[]])', lambda: set([[]]))
show('set([1], [2])', lambda: set([1], [2]))
show('set(range(3))', lambda: set(range(3)))

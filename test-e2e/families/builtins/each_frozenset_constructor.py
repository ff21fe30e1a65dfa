# frozenset constructor: arguments of every kind, edge cases and wrong ones.
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

show('frozenset()', lambda: frozenset())
show('frozenset([1, 2, 1])', lambda: frozenset([1, 2, 1]))
show("frozenset('aab')", lambda: frozenset('aab'))
show('frozenset({1: 2})', lambda: frozenset({1: 2}))
show('frozenset(5)', lambda: frozenset(5))
show('frozenset([[]])', lambda: frozenset([[]]))
show('frozenset([1], [2])', lambda: frozenset([1], [2]))
show('frozenset(frozenset({1}))', lambda: frozenset(frozenset({1})))

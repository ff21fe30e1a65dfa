# list constructor: arguments of every kind, edge cases and wrong ones.
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

show('list()', lambda: list())
show("list('ab')", lambda: list('ab'))
show('list((1, 2))', lambda: list((1, 2)))
show('list({1: 2})', lambda: list({1: 2}))
show('list(range(3))', lambda: list(range(3)))
show('list(5)', lambda: list(5))
show('list(None)', lambda: list(None))
show('list([1], [2])', lambda: list([1], [2]))
show('list(iterable=[1])', lambda: list(iterable=[1]))
show('list(map(str, [1]))', lambda: list(map(str, [1])))

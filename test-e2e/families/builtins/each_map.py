# map: arguments of every kind, edge cases and wrong ones.
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

show('list(map(str, [1, 2]))', lambda: list(map(str, [1, 2])))
show('list(map(lambda a, b: a + b, [1, 2], [3, 4, 5]))', lambda: list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])))
show('list(map(None, [1]))', lambda: list(map(None, [1])))
show("list(map(int, ['1', 'x']))", lambda: list(map(int, ['1', 'x'])))
show('list(map(str))', lambda: list(map(str)))
show('list(map(str, 5))', lambda: list(map(str, 5)))
show('list(map(lambda: 1, [1]))', lambda: list(map(lambda: 1, [1])))
show('list(map(pow, [2, 3], [3, 2], [5, 5]))', lambda: list(map(pow, [2, 3], [3, 2], [5, 5])))

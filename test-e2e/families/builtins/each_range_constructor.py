# range constructor: arguments of every kind, edge cases and wrong ones.
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

show('list(range(3))', lambda: list(range(3)))
show('list(range(1, 4))', lambda: list(range(1, 4)))
show('list(range(5, 0, -2))', lambda: list(range(5, 0, -2)))
show('list(range(0))', lambda: list(range(0)))
show('list(range(-1))', lambda: list(range(-1)))
show('list(range(3, 1))', lambda: list(range(3, 1)))
show('list(range(1, 2, 0))', lambda: list(range(1, 2, 0)))
show('list(range(1.5))', lambda: list(range(1.5)))
show("list(range('a'))", lambda: list(range('a')))
show('list(range())', lambda: list(range()))
show('list(range(1, 2, 3, 4))', lambda: list(range(1, 2, 3, 4)))
show('list(range(True, 4))', lambda: list(range(True, 4)))
show('list(range(2 ** 65, 2 ** 65 + 2))', lambda: list(range(2 ** 65, 2 ** 65 + 2)))

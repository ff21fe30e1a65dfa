# reversed: arguments of every kind, edge cases and wrong ones.
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

show('list(reversed([1, 2]))', lambda: list(reversed([1, 2])))
show("list(reversed('ab'))", lambda: list(reversed('ab')))
show('list(reversed(range(3)))', lambda: list(reversed(range(3))))
show('list(reversed((1,)))', lambda: list(reversed((1,))))
show('list(reversed({1: 2, 3: 4}))', lambda: list(reversed({1: 2, 3: 4})))
show('list(reversed({1: 2}.items()))', lambda: list(reversed({1: 2}.items())))
show('list(reversed({1}))', lambda: list(reversed({1})))
show('list(reversed(5))', lambda: list(reversed(5)))
show('list(reversed(iter([1])))', lambda: list(reversed(iter([1]))))
show('list(reversed())', lambda: list(reversed()))

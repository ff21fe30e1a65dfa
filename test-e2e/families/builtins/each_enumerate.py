# enumerate: arguments of every kind, edge cases and wrong ones.
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

show("list(enumerate('ab'))", lambda: list(enumerate('ab')))
show('list(enumerate([]))', lambda: list(enumerate([])))
show("list(enumerate('ab', 5))", lambda: list(enumerate('ab', 5)))
show("list(enumerate('ab', start=-1))", lambda: list(enumerate('ab', start=-1)))
show('list(enumerate({1: 2}))', lambda: list(enumerate({1: 2})))
show('list(enumerate(5))', lambda: list(enumerate(5)))
show("list(enumerate('a', 'b'))", lambda: list(enumerate('a', 'b')))
show("list(enumerate('a', 1.5))", lambda: list(enumerate('a', 1.5)))
show('list(enumerate())', lambda: list(enumerate()))
show("list(enumerate(iterable='xy'))", lambda: list(enumerate(iterable='xy')))

# zip: arguments of every kind, edge cases and wrong ones.
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

show('list(zip())', lambda: list(zip()))
show("list(zip('ab'))", lambda: list(zip('ab')))
show("list(zip('ab', [1, 2, 3]))", lambda: list(zip('ab', [1, 2, 3])))
show("list(zip('ab', [1], strict=True))", lambda: list(zip('ab', [1], strict=True)))
show("list(zip([1], 'ab', strict=True))", lambda: list(zip([1], 'ab', strict=True)))
show("list(zip('abc', [1, 2], (3,), strict=True))", lambda: list(zip('abc', [1, 2], (3,), strict=True)))
show("list(zip('ab', 5))", lambda: list(zip('ab', 5)))
show('list(zip(5))', lambda: list(zip(5)))
show("list(zip([], 'a'))", lambda: list(zip([], 'a')))
show("list(zip('ab', 'cd', nothing=1))", lambda: list(zip('ab', 'cd', nothing=1)))
show("list(zip(*['ab', 'cd']))", lambda: list(zip(*['ab', 'cd'])))
show('list(zip({1: 2}, {3}))', lambda: list(zip({1: 2}, {3})))

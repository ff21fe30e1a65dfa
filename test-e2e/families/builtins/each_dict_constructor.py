# dict constructor: arguments of every kind, edge cases and wrong ones.
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

show('dict()', lambda: dict())
show('dict(a=1)', lambda: dict(a=1))
show('dict([(1, 2)])', lambda: dict([(1, 2)]))
show("dict({'a': 1}, a=2)", lambda: dict({'a': 1}, a=2))
show('dict([(1, 2), (1, 3)])', lambda: dict([(1, 2), (1, 3)]))
show("dict(['ab', 'cd'])", lambda: dict(['ab', 'cd']))
show('dict([(1,)])', lambda: dict([(1,)]))
show('dict([1])', lambda: dict([1]))
show('dict(5)', lambda: dict(5))
show("dict(zip('ab', [1, 2]))", lambda: dict(zip('ab', [1, 2])))
show('dict([], [])', lambda: dict([], []))

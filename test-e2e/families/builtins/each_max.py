# max: arguments of every kind, edge cases and wrong ones.
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

show('max(1, 2)', lambda: max(1, 2))
show('max([3, 1])', lambda: max([3, 1]))
show("max('ab')", lambda: max('ab'))
show('max([])', lambda: max([]))
show('max([], default=5)', lambda: max([], default=5))
show("max([1, 'a'])", lambda: max([1, 'a']))
show('max(1, 2, default=3)', lambda: max(1, 2, default=3))
show('max([1, -5], key=abs)', lambda: max([1, -5], key=abs))
show("max('a', 'B', key=str.lower)", lambda: max('a', 'B', key=str.lower))
show('max(1)', lambda: max(1))
show('max(5, key=None)', lambda: max(5, key=None))
show("max([(1, 'b'), (1, 'a')])", lambda: max([(1, 'b'), (1, 'a')]))
show('max(1.0, 1)', lambda: max(1.0, 1))
show("max([float('nan'), 1])", lambda: max([float('nan'), 1]))
show('max()', lambda: max())
show('max({1: 2, 3: 0})', lambda: max({1: 2, 3: 0}))

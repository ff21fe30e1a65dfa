# sorted: arguments of every kind, edge cases and wrong ones.
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

show('sorted([3, 1, 2])', lambda: sorted([3, 1, 2]))
show("sorted('bca')", lambda: sorted('bca'))
show('sorted({3: 1, 1: 2})', lambda: sorted({3: 1, 1: 2}))
show('sorted([3, 1], reverse=True)', lambda: sorted([3, 1], reverse=True))
show("sorted(['b', 'A'], key=str.lower)", lambda: sorted(['b', 'A'], key=str.lower))
show("sorted([1, 'a'])", lambda: sorted([1, 'a']))
show('sorted(5)', lambda: sorted(5))
show('sorted()', lambda: sorted())
show('sorted([1], key=5)', lambda: sorted([1], key=5))
show('sorted([2, 1], None)', lambda: sorted([2, 1], None))
show("sorted([1, 2], reverse='x')", lambda: sorted([1, 2], reverse='x'))
show("sorted([(1, 'b'), (0, 'c'), (1, 'a')], key=lambda p: p[0])", lambda: sorted([(1, 'b'), (0, 'c'), (1, 'a')], key=lambda p: p[0]))
show('sorted([0.0, -0.0, False])', lambda: sorted([0.0, -0.0, False]))
show('sorted([], key=None)', lambda: sorted([], key=None))
show('sorted(iterable=[1])', lambda: sorted(iterable=[1]))

# sum: arguments of every kind, edge cases and wrong ones.
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

show('sum([1, 2])', lambda: sum([1, 2]))
show('sum([])', lambda: sum([]))
show('sum([1], 10)', lambda: sum([1], 10))
show('sum([[1], [2]], [])', lambda: sum([[1], [2]], []))
show('sum([0.1] * 10)', lambda: sum([0.1] * 10))
show('sum([1, 2.5, True])', lambda: sum([1, 2.5, True]))
show("sum(['a'])", lambda: sum(['a']))
show("sum(['a'], '')", lambda: sum(['a'], ''))
show("sum([b'a'], b'')", lambda: sum([b'a'], b''))
show('sum([1], start=5)', lambda: sum([1], start=5))
show('sum(5)', lambda: sum(5))
show('sum()', lambda: sum())
show('sum([1e308, 1e308, -1e308])', lambda: sum([1e308, 1e308, -1e308]))
show('sum([1j, 2])', lambda: sum([1j, 2]))
show('sum([2 ** 62, 2 ** 62])', lambda: sum([2 ** 62, 2 ** 62]))
show('sum((k for k in range(5)))', lambda: sum((k for k in range(5))))
show('sum([0.1, 0.2, 0.3, 1e16, -1e16])', lambda: sum([0.1, 0.2, 0.3, 1e16, -1e16]))

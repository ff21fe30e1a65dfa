# len: arguments of every kind, edge cases and wrong ones.
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

show('len(0)', lambda: len(0))
show('len(-5)', lambda: len(-5))
show('len(True)', lambda: len(True))
show('len(2.5)', lambda: len(2.5))
show('len(-0.0)', lambda: len(-0.0))
show('len(1j)', lambda: len(1j))
show("len('ab')", lambda: len('ab'))
show("len('')", lambda: len(''))
show("len(b'xy')", lambda: len(b'xy'))
show('len([1, 2])', lambda: len([1, 2]))
show('len((3,))', lambda: len((3,)))
show('len({})', lambda: len({}))
show("len({'k': 1})", lambda: len({'k': 1}))
show('len({7})', lambda: len({7}))
show('len(range(3))', lambda: len(range(3)))
show('len(None)', lambda: len(None))
show('len(int)', lambda: len(int))
show('len(len)', lambda: len(len))
show('len()', lambda: len())
show('len([], [])', lambda: len([], []))
show('len(range(2 ** 80))', lambda: len(range(2 ** 80)))

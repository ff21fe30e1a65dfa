# bool: arguments of every kind, edge cases and wrong ones.
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

show('bool(0)', lambda: bool(0))
show('bool(-5)', lambda: bool(-5))
show('bool(True)', lambda: bool(True))
show('bool(2.5)', lambda: bool(2.5))
show('bool(-0.0)', lambda: bool(-0.0))
show('bool(1j)', lambda: bool(1j))
show("bool('ab')", lambda: bool('ab'))
show("bool('')", lambda: bool(''))
show("bool(b'xy')", lambda: bool(b'xy'))
show('bool([1, 2])', lambda: bool([1, 2]))
show('bool((3,))', lambda: bool((3,)))
show('bool({})', lambda: bool({}))
show("bool({'k': 1})", lambda: bool({'k': 1}))
show('bool({7})', lambda: bool({7}))
show('bool(range(3))', lambda: bool(range(3)))
show('bool(None)', lambda: bool(None))
show('bool(int)', lambda: bool(int))
show('bool(len)', lambda: bool(len))
show('bool()', lambda: bool())
show('bool(1, 2)', lambda: bool(1, 2))

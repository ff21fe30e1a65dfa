# abs: arguments of every kind, edge cases and wrong ones.
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

show('abs(-3)', lambda: abs(-3))
show('abs(2.5)', lambda: abs(2.5))
show('abs(-0.0)', lambda: abs(-0.0))
show('abs(3+4j)', lambda: abs(3+4j))
show('abs(True)', lambda: abs(True))
show('abs(-2 ** 80)', lambda: abs(-2 ** 80))
show("abs('a')", lambda: abs('a'))
show('abs()', lambda: abs())
show('abs(1, 2)', lambda: abs(1, 2))
show('abs(x=1)', lambda: abs(x=1))

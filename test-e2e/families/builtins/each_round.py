# round: arguments of every kind, edge cases and wrong ones.
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

show('round(2.5)', lambda: round(2.5))
show('round(3.5)', lambda: round(3.5))
show('round(-0.5)', lambda: round(-0.5))
show('round(2.675, 2)', lambda: round(2.675, 2))
show('round(1234, -2)', lambda: round(1234, -2))
show('round(1250, -2)', lambda: round(1250, -2))
show('round(1350, -2)', lambda: round(1350, -2))
show('round(5)', lambda: round(5))
show('round(5, 1)', lambda: round(5, 1))
show('round(1e300, 2)', lambda: round(1e300, 2))
show("round(float('nan'))", lambda: round(float('nan')))
show("round(float('inf'))", lambda: round(float('inf')))
show('round(0.5, 0)', lambda: round(0.5, 0))
show('round(1.5, None)', lambda: round(1.5, None))
show("round(2.5, 'a')", lambda: round(2.5, 'a'))
show("round('a')", lambda: round('a'))
show('round()', lambda: round())
show('round(number=1.26, ndigits=1)', lambda: round(number=1.26, ndigits=1))
show('round(-2 ** 70, -5)', lambda: round(-2 ** 70, -5))
show('round(0.1 + 0.2, 17)', lambda: round(0.1 + 0.2, 17))

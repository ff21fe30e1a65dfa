# math.gamma at its borders.
import math


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('math.gamma(0)', lambda: math.gamma(0))
show('math.gamma(1)', lambda: math.gamma(1))
show('math.gamma(-1)', lambda: math.gamma(-1))
show('math.gamma(0.5)', lambda: math.gamma(0.5))
show('math.gamma(-2.5)', lambda: math.gamma(-2.5))
show('math.gamma(1e308)', lambda: math.gamma(1e308))
show("math.gamma(float('inf'))", lambda: math.gamma(float('inf')))
show("math.gamma(float('nan'))", lambda: math.gamma(float('nan')))
show('math.gamma(True)', lambda: math.gamma(True))
show('math.gamma(2 ** 80)', lambda: math.gamma(2 ** 80))
show("math.gamma('a')", lambda: math.gamma('a'))
show('math.gamma()', lambda: math.gamma())
show('math.gamma(1, 2)', lambda: math.gamma(1, 2))

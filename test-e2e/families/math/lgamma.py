# math.lgamma at its borders.
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


show('math.lgamma(0)', lambda: math.lgamma(0))
show('math.lgamma(1)', lambda: math.lgamma(1))
show('math.lgamma(-1)', lambda: math.lgamma(-1))
show('math.lgamma(0.5)', lambda: math.lgamma(0.5))
show('math.lgamma(-2.5)', lambda: math.lgamma(-2.5))
show('math.lgamma(1e308)', lambda: math.lgamma(1e308))
show("math.lgamma(float('inf'))", lambda: math.lgamma(float('inf')))
show("math.lgamma(float('nan'))", lambda: math.lgamma(float('nan')))
show('math.lgamma(True)', lambda: math.lgamma(True))
show('math.lgamma(2 ** 80)', lambda: math.lgamma(2 ** 80))
show("math.lgamma('a')", lambda: math.lgamma('a'))
show('math.lgamma()', lambda: math.lgamma())
show('math.lgamma(1, 2)', lambda: math.lgamma(1, 2))

# math.erf at its borders.
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


show('math.erf(0)', lambda: math.erf(0))
show('math.erf(1)', lambda: math.erf(1))
show('math.erf(-1)', lambda: math.erf(-1))
show('math.erf(0.5)', lambda: math.erf(0.5))
show('math.erf(-2.5)', lambda: math.erf(-2.5))
show('math.erf(1e308)', lambda: math.erf(1e308))
show("math.erf(float('inf'))", lambda: math.erf(float('inf')))
show("math.erf(float('nan'))", lambda: math.erf(float('nan')))
show('math.erf(True)', lambda: math.erf(True))
show('math.erf(2 ** 80)', lambda: math.erf(2 ** 80))
show("math.erf('a')", lambda: math.erf('a'))
show('math.erf()', lambda: math.erf())
show('math.erf(1, 2)', lambda: math.erf(1, 2))

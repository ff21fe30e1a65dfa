# math.ulp at its borders.
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


show('math.ulp(0)', lambda: math.ulp(0))
show('math.ulp(1)', lambda: math.ulp(1))
show('math.ulp(-1)', lambda: math.ulp(-1))
show('math.ulp(0.5)', lambda: math.ulp(0.5))
show('math.ulp(-2.5)', lambda: math.ulp(-2.5))
show('math.ulp(1e308)', lambda: math.ulp(1e308))
show("math.ulp(float('inf'))", lambda: math.ulp(float('inf')))
show("math.ulp(float('nan'))", lambda: math.ulp(float('nan')))
show('math.ulp(True)', lambda: math.ulp(True))
show('math.ulp(2 ** 80)', lambda: math.ulp(2 ** 80))
show("math.ulp('a')", lambda: math.ulp('a'))
show('math.ulp()', lambda: math.ulp())
show('math.ulp(1, 2)', lambda: math.ulp(1, 2))

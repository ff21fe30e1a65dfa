# math.expm1 at its borders.
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


show('math.expm1(0)', lambda: math.expm1(0))
show('math.expm1(1)', lambda: math.expm1(1))
show('math.expm1(-1)', lambda: math.expm1(-1))
show('math.expm1(0.5)', lambda: math.expm1(0.5))
show('math.expm1(-2.5)', lambda: math.expm1(-2.5))
show('math.expm1(1e308)', lambda: math.expm1(1e308))
show("math.expm1(float('inf'))", lambda: math.expm1(float('inf')))
show("math.expm1(float('nan'))", lambda: math.expm1(float('nan')))
show('math.expm1(True)', lambda: math.expm1(True))
show('math.expm1(2 ** 80)', lambda: math.expm1(2 ** 80))
show("math.expm1('a')", lambda: math.expm1('a'))
show('math.expm1()', lambda: math.expm1())
show('math.expm1(1, 2)', lambda: math.expm1(1, 2))

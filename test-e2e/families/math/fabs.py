# math.fabs at its borders.
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


show('math.fabs(0)', lambda: math.fabs(0))
show('math.fabs(1)', lambda: math.fabs(1))
show('math.fabs(-1)', lambda: math.fabs(-1))
show('math.fabs(0.5)', lambda: math.fabs(0.5))
show('math.fabs(-2.5)', lambda: math.fabs(-2.5))
show('math.fabs(1e308)', lambda: math.fabs(1e308))
show("math.fabs(float('inf'))", lambda: math.fabs(float('inf')))
show("math.fabs(float('nan'))", lambda: math.fabs(float('nan')))
show('math.fabs(True)', lambda: math.fabs(True))
show('math.fabs(2 ** 80)', lambda: math.fabs(2 ** 80))
show("math.fabs('a')", lambda: math.fabs('a'))
show('math.fabs()', lambda: math.fabs())
show('math.fabs(1, 2)', lambda: math.fabs(1, 2))

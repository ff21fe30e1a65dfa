# math.isnan at its borders.
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


show('math.isnan(0)', lambda: math.isnan(0))
show('math.isnan(1)', lambda: math.isnan(1))
show('math.isnan(-1)', lambda: math.isnan(-1))
show('math.isnan(0.5)', lambda: math.isnan(0.5))
show('math.isnan(-2.5)', lambda: math.isnan(-2.5))
show('math.isnan(1e308)', lambda: math.isnan(1e308))
show("math.isnan(float('inf'))", lambda: math.isnan(float('inf')))
show("math.isnan(float('nan'))", lambda: math.isnan(float('nan')))
show('math.isnan(True)', lambda: math.isnan(True))
show('math.isnan(2 ** 80)', lambda: math.isnan(2 ** 80))
show("math.isnan('a')", lambda: math.isnan('a'))
show('math.isnan()', lambda: math.isnan())
show('math.isnan(1, 2)', lambda: math.isnan(1, 2))

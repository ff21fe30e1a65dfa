# math.hypot at its borders.
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


show('math.hypot()', lambda: math.hypot())
show('math.hypot(3)', lambda: math.hypot(3))
show('math.hypot(3, 4)', lambda: math.hypot(3, 4))
show('math.hypot(1, 2, 3)', lambda: math.hypot(1, 2, 3))
show("math.hypot(float('inf'), float('nan'))", lambda: math.hypot(float('inf'), float('nan')))
show("math.hypot('a')", lambda: math.hypot('a'))
show('math.hypot(-3, 4)', lambda: math.hypot(-3, 4))
show('math.hypot(1e200, 1e200)', lambda: math.hypot(1e200, 1e200))

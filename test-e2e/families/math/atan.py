# math.atan at its borders.
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


show('math.atan(0)', lambda: math.atan(0))
show('math.atan(1)', lambda: math.atan(1))
show('math.atan(-1)', lambda: math.atan(-1))
show('math.atan(0.5)', lambda: math.atan(0.5))
show('math.atan(-2.5)', lambda: math.atan(-2.5))
show('math.atan(1e308)', lambda: math.atan(1e308))
show("math.atan(float('inf'))", lambda: math.atan(float('inf')))
show("math.atan(float('nan'))", lambda: math.atan(float('nan')))
show('math.atan(True)', lambda: math.atan(True))
show('math.atan(2 ** 80)', lambda: math.atan(2 ** 80))
show("math.atan('a')", lambda: math.atan('a'))
show('math.atan()', lambda: math.atan())
show('math.atan(1, 2)', lambda: math.atan(1, 2))

# math.radians at its borders.
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


show('math.radians(0)', lambda: math.radians(0))
show('math.radians(1)', lambda: math.radians(1))
show('math.radians(-1)', lambda: math.radians(-1))
show('math.radians(0.5)', lambda: math.radians(0.5))
show('math.radians(-2.5)', lambda: math.radians(-2.5))
show('math.radians(1e308)', lambda: math.radians(1e308))
show("math.radians(float('inf'))", lambda: math.radians(float('inf')))
show("math.radians(float('nan'))", lambda: math.radians(float('nan')))
show('math.radians(True)', lambda: math.radians(True))
show('math.radians(2 ** 80)', lambda: math.radians(2 ** 80))
show("math.radians('a')", lambda: math.radians('a'))
show('math.radians()', lambda: math.radians())
show('math.radians(1, 2)', lambda: math.radians(1, 2))

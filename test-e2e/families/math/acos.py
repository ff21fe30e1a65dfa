# math.acos at its borders.
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


show('math.acos(0)', lambda: math.acos(0))
show('math.acos(1)', lambda: math.acos(1))
show('math.acos(-1)', lambda: math.acos(-1))
show('math.acos(0.5)', lambda: math.acos(0.5))
show('math.acos(-2.5)', lambda: math.acos(-2.5))
show('math.acos(1e308)', lambda: math.acos(1e308))
show("math.acos(float('inf'))", lambda: math.acos(float('inf')))
show("math.acos(float('nan'))", lambda: math.acos(float('nan')))
show('math.acos(True)', lambda: math.acos(True))
show('math.acos(2 ** 80)', lambda: math.acos(2 ** 80))
show("math.acos('a')", lambda: math.acos('a'))
show('math.acos()', lambda: math.acos())
show('math.acos(1, 2)', lambda: math.acos(1, 2))

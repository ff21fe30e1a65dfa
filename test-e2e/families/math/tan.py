# math.tan at its borders.
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


show('math.tan(0)', lambda: math.tan(0))
show('math.tan(1)', lambda: math.tan(1))
show('math.tan(-1)', lambda: math.tan(-1))
show('math.tan(0.5)', lambda: math.tan(0.5))
show('math.tan(-2.5)', lambda: math.tan(-2.5))
show('math.tan(1e308)', lambda: math.tan(1e308))
show("math.tan(float('inf'))", lambda: math.tan(float('inf')))
show("math.tan(float('nan'))", lambda: math.tan(float('nan')))
show('math.tan(True)', lambda: math.tan(True))
show('math.tan(2 ** 80)', lambda: math.tan(2 ** 80))
show("math.tan('a')", lambda: math.tan('a'))
show('math.tan()', lambda: math.tan())
show('math.tan(1, 2)', lambda: math.tan(1, 2))

# math.cbrt at its borders.
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


show('math.cbrt(0)', lambda: math.cbrt(0))
show('math.cbrt(1)', lambda: math.cbrt(1))
show('math.cbrt(-1)', lambda: math.cbrt(-1))
show('math.cbrt(0.5)', lambda: math.cbrt(0.5))
show('math.cbrt(-2.5)', lambda: math.cbrt(-2.5))
show('math.cbrt(1e308)', lambda: math.cbrt(1e308))
show("math.cbrt(float('inf'))", lambda: math.cbrt(float('inf')))
show("math.cbrt(float('nan'))", lambda: math.cbrt(float('nan')))
show('math.cbrt(True)', lambda: math.cbrt(True))
show('math.cbrt(2 ** 80)', lambda: math.cbrt(2 ** 80))
show("math.cbrt('a')", lambda: math.cbrt('a'))
show('math.cbrt()', lambda: math.cbrt())
show('math.cbrt(1, 2)', lambda: math.cbrt(1, 2))

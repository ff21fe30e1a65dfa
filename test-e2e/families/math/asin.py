# math.asin at its borders.
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


show('math.asin(0)', lambda: math.asin(0))
show('math.asin(1)', lambda: math.asin(1))
show('math.asin(-1)', lambda: math.asin(-1))
show('math.asin(0.5)', lambda: math.asin(0.5))
show('math.asin(-2.5)', lambda: math.asin(-2.5))
show('math.asin(1e308)', lambda: math.asin(1e308))
show("math.asin(float('inf'))", lambda: math.asin(float('inf')))
show("math.asin(float('nan'))", lambda: math.asin(float('nan')))
show('math.asin(True)', lambda: math.asin(True))
show('math.asin(2 ** 80)', lambda: math.asin(2 ** 80))
show("math.asin('a')", lambda: math.asin('a'))
show('math.asin()', lambda: math.asin())
show('math.asin(1, 2)', lambda: math.asin(1, 2))

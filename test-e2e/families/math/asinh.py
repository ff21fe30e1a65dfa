# math.asinh at its borders.
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


show('math.asinh(0)', lambda: math.asinh(0))
show('math.asinh(1)', lambda: math.asinh(1))
show('math.asinh(-1)', lambda: math.asinh(-1))
show('math.asinh(0.5)', lambda: math.asinh(0.5))
show('math.asinh(-2.5)', lambda: math.asinh(-2.5))
show('math.asinh(1e308)', lambda: math.asinh(1e308))
show("math.asinh(float('inf'))", lambda: math.asinh(float('inf')))
show("math.asinh(float('nan'))", lambda: math.asinh(float('nan')))
show('math.asinh(True)', lambda: math.asinh(True))
show('math.asinh(2 ** 80)', lambda: math.asinh(2 ** 80))
show("math.asinh('a')", lambda: math.asinh('a'))
show('math.asinh()', lambda: math.asinh())
show('math.asinh(1, 2)', lambda: math.asinh(1, 2))

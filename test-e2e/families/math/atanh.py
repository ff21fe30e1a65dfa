# math.atanh at its borders.
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


show('math.atanh(0)', lambda: math.atanh(0))
show('math.atanh(1)', lambda: math.atanh(1))
show('math.atanh(-1)', lambda: math.atanh(-1))
show('math.atanh(0.5)', lambda: math.atanh(0.5))
show('math.atanh(-2.5)', lambda: math.atanh(-2.5))
show('math.atanh(1e308)', lambda: math.atanh(1e308))
show("math.atanh(float('inf'))", lambda: math.atanh(float('inf')))
show("math.atanh(float('nan'))", lambda: math.atanh(float('nan')))
show('math.atanh(True)', lambda: math.atanh(True))
show('math.atanh(2 ** 80)', lambda: math.atanh(2 ** 80))
show("math.atanh('a')", lambda: math.atanh('a'))
show('math.atanh()', lambda: math.atanh())
show('math.atanh(1, 2)', lambda: math.atanh(1, 2))

# math.pow at its borders.
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


show('math.pow(1, 2)', lambda: math.pow(1, 2))
show('math.pow(0.0, -0.0)', lambda: math.pow(0.0, -0.0))
show('math.pow(-3.5, 2)', lambda: math.pow(-3.5, 2))
show('math.pow(7, 0)', lambda: math.pow(7, 0))
show("math.pow(float('inf'), 1)", lambda: math.pow(float('inf'), 1))
show("math.pow(float('nan'), 1)", lambda: math.pow(float('nan'), 1))
show('math.pow(2, 0.5)', lambda: math.pow(2, 0.5))
show('math.pow(-8, 3)', lambda: math.pow(-8, 3))
show("math.pow('a', 1)", lambda: math.pow('a', 1))
show('math.pow(1)', lambda: math.pow(1))

# math.copysign at its borders.
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


show('math.copysign(1, 2)', lambda: math.copysign(1, 2))
show('math.copysign(0.0, -0.0)', lambda: math.copysign(0.0, -0.0))
show('math.copysign(-3.5, 2)', lambda: math.copysign(-3.5, 2))
show('math.copysign(7, 0)', lambda: math.copysign(7, 0))
show("math.copysign(float('inf'), 1)", lambda: math.copysign(float('inf'), 1))
show("math.copysign(float('nan'), 1)", lambda: math.copysign(float('nan'), 1))
show('math.copysign(2, 0.5)', lambda: math.copysign(2, 0.5))
show('math.copysign(-8, 3)', lambda: math.copysign(-8, 3))
show("math.copysign('a', 1)", lambda: math.copysign('a', 1))
show('math.copysign(1)', lambda: math.copysign(1))

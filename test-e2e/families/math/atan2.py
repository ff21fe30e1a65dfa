# math.atan2 at its borders.
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


show('math.atan2(1, 2)', lambda: math.atan2(1, 2))
show('math.atan2(0.0, -0.0)', lambda: math.atan2(0.0, -0.0))
show('math.atan2(-3.5, 2)', lambda: math.atan2(-3.5, 2))
show('math.atan2(7, 0)', lambda: math.atan2(7, 0))
show("math.atan2(float('inf'), 1)", lambda: math.atan2(float('inf'), 1))
show("math.atan2(float('nan'), 1)", lambda: math.atan2(float('nan'), 1))
show('math.atan2(2, 0.5)', lambda: math.atan2(2, 0.5))
show('math.atan2(-8, 3)', lambda: math.atan2(-8, 3))
show("math.atan2('a', 1)", lambda: math.atan2('a', 1))
show('math.atan2(1)', lambda: math.atan2(1))

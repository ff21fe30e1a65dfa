# math.remainder at its borders.
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


show('math.remainder(1, 2)', lambda: math.remainder(1, 2))
show('math.remainder(0.0, -0.0)', lambda: math.remainder(0.0, -0.0))
show('math.remainder(-3.5, 2)', lambda: math.remainder(-3.5, 2))
show('math.remainder(7, 0)', lambda: math.remainder(7, 0))
show("math.remainder(float('inf'), 1)", lambda: math.remainder(float('inf'), 1))
show("math.remainder(float('nan'), 1)", lambda: math.remainder(float('nan'), 1))
show('math.remainder(2, 0.5)', lambda: math.remainder(2, 0.5))
show('math.remainder(-8, 3)', lambda: math.remainder(-8, 3))
show("math.remainder('a', 1)", lambda: math.remainder('a', 1))
show('math.remainder(1)', lambda: math.remainder(1))

# math.fmod at its borders.
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


show('math.fmod(1, 2)', lambda: math.fmod(1, 2))
show('math.fmod(0.0, -0.0)', lambda: math.fmod(0.0, -0.0))
show('math.fmod(-3.5, 2)', lambda: math.fmod(-3.5, 2))
show('math.fmod(7, 0)', lambda: math.fmod(7, 0))
show("math.fmod(float('inf'), 1)", lambda: math.fmod(float('inf'), 1))
show("math.fmod(float('nan'), 1)", lambda: math.fmod(float('nan'), 1))
show('math.fmod(2, 0.5)', lambda: math.fmod(2, 0.5))
show('math.fmod(-8, 3)', lambda: math.fmod(-8, 3))
show("math.fmod('a', 1)", lambda: math.fmod('a', 1))
show('math.fmod(1)', lambda: math.fmod(1))

# math.fma at its borders.
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


show('math.fma(2, 3, 4)', lambda: math.fma(2, 3, 4))
show('math.fma(0.1, 10, -1)', lambda: math.fma(0.1, 10, -1))
show("math.fma(float('inf'), 0, 1)", lambda: math.fma(float('inf'), 0, 1))
show('math.fma(1e308, 10, -1e308)', lambda: math.fma(1e308, 10, -1e308))

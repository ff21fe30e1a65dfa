# math.ldexp at its borders.
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


show('math.ldexp(1, 10)', lambda: math.ldexp(1, 10))
show('math.ldexp(0.5, -1074)', lambda: math.ldexp(0.5, -1074))
show('math.ldexp(1, 2000)', lambda: math.ldexp(1, 2000))
show('math.ldexp(1.5, 0)', lambda: math.ldexp(1.5, 0))
show('math.ldexp(1, 1.5)', lambda: math.ldexp(1, 1.5))
show("math.ldexp(float('inf'), -5)", lambda: math.ldexp(float('inf'), -5))

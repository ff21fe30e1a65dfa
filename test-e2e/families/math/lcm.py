# math.lcm at its borders.
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


show('math.lcm()', lambda: math.lcm())
show('math.lcm(12)', lambda: math.lcm(12))
show('math.lcm(4, 6)', lambda: math.lcm(4, 6))
show('math.lcm(0, 5)', lambda: math.lcm(0, 5))
show('math.lcm(-4, 6)', lambda: math.lcm(-4, 6))
show('math.lcm(2, 3, 5)', lambda: math.lcm(2, 3, 5))
show('math.lcm(1.5)', lambda: math.lcm(1.5))

# math.nextafter at its borders.
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


show('math.nextafter(1, 2)', lambda: math.nextafter(1, 2))
show('math.nextafter(0, -1)', lambda: math.nextafter(0, -1))
show('math.nextafter(1, 1)', lambda: math.nextafter(1, 1))
show('math.nextafter(1, 2, steps=3)', lambda: math.nextafter(1, 2, steps=3))
show('math.nextafter(1, 2, steps=-1)', lambda: math.nextafter(1, 2, steps=-1))
show("math.nextafter(float('inf'), 0)", lambda: math.nextafter(float('inf'), 0))

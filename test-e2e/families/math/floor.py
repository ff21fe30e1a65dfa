# math.floor at its borders.
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


show('math.floor(0)', lambda: math.floor(0))
show('math.floor(1)', lambda: math.floor(1))
show('math.floor(-1)', lambda: math.floor(-1))
show('math.floor(0.5)', lambda: math.floor(0.5))
show('math.floor(-2.5)', lambda: math.floor(-2.5))
show('math.floor(1e308)', lambda: math.floor(1e308))
show("math.floor(float('inf'))", lambda: math.floor(float('inf')))
show("math.floor(float('nan'))", lambda: math.floor(float('nan')))
show('math.floor(True)', lambda: math.floor(True))
show('math.floor(2 ** 80)', lambda: math.floor(2 ** 80))
show("math.floor('a')", lambda: math.floor('a'))
show('math.floor()', lambda: math.floor())
show('math.floor(1, 2)', lambda: math.floor(1, 2))

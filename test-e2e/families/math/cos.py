# math.cos at its borders.
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


show('math.cos(0)', lambda: math.cos(0))
show('math.cos(1)', lambda: math.cos(1))
show('math.cos(-1)', lambda: math.cos(-1))
show('math.cos(0.5)', lambda: math.cos(0.5))
show('math.cos(-2.5)', lambda: math.cos(-2.5))
show('math.cos(1e308)', lambda: math.cos(1e308))
show("math.cos(float('inf'))", lambda: math.cos(float('inf')))
show("math.cos(float('nan'))", lambda: math.cos(float('nan')))
show('math.cos(True)', lambda: math.cos(True))
show('math.cos(2 ** 80)', lambda: math.cos(2 ** 80))
show("math.cos('a')", lambda: math.cos('a'))
show('math.cos()', lambda: math.cos())
show('math.cos(1, 2)', lambda: math.cos(1, 2))

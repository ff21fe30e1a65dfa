# math.sin at its borders.
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


show('math.sin(0)', lambda: math.sin(0))
show('math.sin(1)', lambda: math.sin(1))
show('math.sin(-1)', lambda: math.sin(-1))
show('math.sin(0.5)', lambda: math.sin(0.5))
show('math.sin(-2.5)', lambda: math.sin(-2.5))
show('math.sin(1e308)', lambda: math.sin(1e308))
show("math.sin(float('inf'))", lambda: math.sin(float('inf')))
show("math.sin(float('nan'))", lambda: math.sin(float('nan')))
show('math.sin(True)', lambda: math.sin(True))
show('math.sin(2 ** 80)', lambda: math.sin(2 ** 80))
show("math.sin('a')", lambda: math.sin('a'))
show('math.sin()', lambda: math.sin())
show('math.sin(1, 2)', lambda: math.sin(1, 2))

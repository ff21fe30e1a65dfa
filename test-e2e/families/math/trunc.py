# math.trunc at its borders.
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


show('math.trunc(0)', lambda: math.trunc(0))
show('math.trunc(1)', lambda: math.trunc(1))
show('math.trunc(-1)', lambda: math.trunc(-1))
show('math.trunc(0.5)', lambda: math.trunc(0.5))
show('math.trunc(-2.5)', lambda: math.trunc(-2.5))
show('math.trunc(1e308)', lambda: math.trunc(1e308))
show("math.trunc(float('inf'))", lambda: math.trunc(float('inf')))
show("math.trunc(float('nan'))", lambda: math.trunc(float('nan')))
show('math.trunc(True)', lambda: math.trunc(True))
show('math.trunc(2 ** 80)', lambda: math.trunc(2 ** 80))
show("math.trunc('a')", lambda: math.trunc('a'))
show('math.trunc()', lambda: math.trunc())
show('math.trunc(1, 2)', lambda: math.trunc(1, 2))

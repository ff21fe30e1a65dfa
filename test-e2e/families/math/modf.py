# math.modf at its borders.
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


show('math.modf(0)', lambda: math.modf(0))
show('math.modf(1)', lambda: math.modf(1))
show('math.modf(-1)', lambda: math.modf(-1))
show('math.modf(0.5)', lambda: math.modf(0.5))
show('math.modf(-2.5)', lambda: math.modf(-2.5))
show('math.modf(1e308)', lambda: math.modf(1e308))
show("math.modf(float('inf'))", lambda: math.modf(float('inf')))
show("math.modf(float('nan'))", lambda: math.modf(float('nan')))
show('math.modf(True)', lambda: math.modf(True))
show('math.modf(2 ** 80)', lambda: math.modf(2 ** 80))
show("math.modf('a')", lambda: math.modf('a'))
show('math.modf()', lambda: math.modf())
show('math.modf(1, 2)', lambda: math.modf(1, 2))

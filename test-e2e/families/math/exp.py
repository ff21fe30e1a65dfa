# math.exp at its borders.
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


show('math.exp(0)', lambda: math.exp(0))
show('math.exp(1)', lambda: math.exp(1))
show('math.exp(-1)', lambda: math.exp(-1))
show('math.exp(0.5)', lambda: math.exp(0.5))
show('math.exp(-2.5)', lambda: math.exp(-2.5))
show('math.exp(1e308)', lambda: math.exp(1e308))
show("math.exp(float('inf'))", lambda: math.exp(float('inf')))
show("math.exp(float('nan'))", lambda: math.exp(float('nan')))
show('math.exp(True)', lambda: math.exp(True))
show('math.exp(2 ** 80)', lambda: math.exp(2 ** 80))
show("math.exp('a')", lambda: math.exp('a'))
show('math.exp()', lambda: math.exp())
show('math.exp(1, 2)', lambda: math.exp(1, 2))

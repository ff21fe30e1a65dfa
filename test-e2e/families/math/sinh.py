# math.sinh at its borders.
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


show('math.sinh(0)', lambda: math.sinh(0))
show('math.sinh(1)', lambda: math.sinh(1))
show('math.sinh(-1)', lambda: math.sinh(-1))
show('math.sinh(0.5)', lambda: math.sinh(0.5))
show('math.sinh(-2.5)', lambda: math.sinh(-2.5))
show('math.sinh(1e308)', lambda: math.sinh(1e308))
show("math.sinh(float('inf'))", lambda: math.sinh(float('inf')))
show("math.sinh(float('nan'))", lambda: math.sinh(float('nan')))
show('math.sinh(True)', lambda: math.sinh(True))
show('math.sinh(2 ** 80)', lambda: math.sinh(2 ** 80))
show("math.sinh('a')", lambda: math.sinh('a'))
show('math.sinh()', lambda: math.sinh())
show('math.sinh(1, 2)', lambda: math.sinh(1, 2))

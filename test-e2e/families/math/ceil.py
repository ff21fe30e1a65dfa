# math.ceil at its borders.
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


show('math.ceil(0)', lambda: math.ceil(0))
show('math.ceil(1)', lambda: math.ceil(1))
show('math.ceil(-1)', lambda: math.ceil(-1))
show('math.ceil(0.5)', lambda: math.ceil(0.5))
show('math.ceil(-2.5)', lambda: math.ceil(-2.5))
show('math.ceil(1e308)', lambda: math.ceil(1e308))
show("math.ceil(float('inf'))", lambda: math.ceil(float('inf')))
show("math.ceil(float('nan'))", lambda: math.ceil(float('nan')))
show('math.ceil(True)', lambda: math.ceil(True))
show('math.ceil(2 ** 80)', lambda: math.ceil(2 ** 80))
show("math.ceil('a')", lambda: math.ceil('a'))
show('math.ceil()', lambda: math.ceil())
show('math.ceil(1, 2)', lambda: math.ceil(1, 2))

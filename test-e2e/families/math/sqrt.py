# math.sqrt at its borders.
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


show('math.sqrt(0)', lambda: math.sqrt(0))
show('math.sqrt(1)', lambda: math.sqrt(1))
show('math.sqrt(-1)', lambda: math.sqrt(-1))
show('math.sqrt(0.5)', lambda: math.sqrt(0.5))
show('math.sqrt(-2.5)', lambda: math.sqrt(-2.5))
show('math.sqrt(1e308)', lambda: math.sqrt(1e308))
show("math.sqrt(float('inf'))", lambda: math.sqrt(float('inf')))
show("math.sqrt(float('nan'))", lambda: math.sqrt(float('nan')))
show('math.sqrt(True)', lambda: math.sqrt(True))
show('math.sqrt(2 ** 80)', lambda: math.sqrt(2 ** 80))
show("math.sqrt('a')", lambda: math.sqrt('a'))
show('math.sqrt()', lambda: math.sqrt())
show('math.sqrt(1, 2)', lambda: math.sqrt(1, 2))

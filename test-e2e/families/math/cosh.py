# math.cosh at its borders.
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


show('math.cosh(0)', lambda: math.cosh(0))
show('math.cosh(1)', lambda: math.cosh(1))
show('math.cosh(-1)', lambda: math.cosh(-1))
show('math.cosh(0.5)', lambda: math.cosh(0.5))
show('math.cosh(-2.5)', lambda: math.cosh(-2.5))
show('math.cosh(1e308)', lambda: math.cosh(1e308))
show("math.cosh(float('inf'))", lambda: math.cosh(float('inf')))
show("math.cosh(float('nan'))", lambda: math.cosh(float('nan')))
show('math.cosh(True)', lambda: math.cosh(True))
show('math.cosh(2 ** 80)', lambda: math.cosh(2 ** 80))
show("math.cosh('a')", lambda: math.cosh('a'))
show('math.cosh()', lambda: math.cosh())
show('math.cosh(1, 2)', lambda: math.cosh(1, 2))

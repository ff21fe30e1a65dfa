# math.acosh at its borders.
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


show('math.acosh(0)', lambda: math.acosh(0))
show('math.acosh(1)', lambda: math.acosh(1))
show('math.acosh(-1)', lambda: math.acosh(-1))
show('math.acosh(0.5)', lambda: math.acosh(0.5))
show('math.acosh(-2.5)', lambda: math.acosh(-2.5))
show('math.acosh(1e308)', lambda: math.acosh(1e308))
show("math.acosh(float('inf'))", lambda: math.acosh(float('inf')))
show("math.acosh(float('nan'))", lambda: math.acosh(float('nan')))
show('math.acosh(True)', lambda: math.acosh(True))
show('math.acosh(2 ** 80)', lambda: math.acosh(2 ** 80))
show("math.acosh('a')", lambda: math.acosh('a'))
show('math.acosh()', lambda: math.acosh())
show('math.acosh(1, 2)', lambda: math.acosh(1, 2))

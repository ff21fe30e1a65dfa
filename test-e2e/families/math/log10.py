# math.log10 at its borders.
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


show('math.log10(0)', lambda: math.log10(0))
show('math.log10(1)', lambda: math.log10(1))
show('math.log10(-1)', lambda: math.log10(-1))
show('math.log10(0.5)', lambda: math.log10(0.5))
show('math.log10(-2.5)', lambda: math.log10(-2.5))
show('math.log10(1e308)', lambda: math.log10(1e308))
show("math.log10(float('inf'))", lambda: math.log10(float('inf')))
show("math.log10(float('nan'))", lambda: math.log10(float('nan')))
show('math.log10(True)', lambda: math.log10(True))
show('math.log10(2 ** 80)', lambda: math.log10(2 ** 80))
show("math.log10('a')", lambda: math.log10('a'))
show('math.log10()', lambda: math.log10())
show('math.log10(1, 2)', lambda: math.log10(1, 2))

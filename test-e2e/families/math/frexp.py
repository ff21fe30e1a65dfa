# math.frexp at its borders.
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


show('math.frexp(0)', lambda: math.frexp(0))
show('math.frexp(1)', lambda: math.frexp(1))
show('math.frexp(-1)', lambda: math.frexp(-1))
show('math.frexp(0.5)', lambda: math.frexp(0.5))
show('math.frexp(-2.5)', lambda: math.frexp(-2.5))
show('math.frexp(1e308)', lambda: math.frexp(1e308))
show("math.frexp(float('inf'))", lambda: math.frexp(float('inf')))
show("math.frexp(float('nan'))", lambda: math.frexp(float('nan')))
show('math.frexp(True)', lambda: math.frexp(True))
show('math.frexp(2 ** 80)', lambda: math.frexp(2 ** 80))
show("math.frexp('a')", lambda: math.frexp('a'))
show('math.frexp()', lambda: math.frexp())
show('math.frexp(1, 2)', lambda: math.frexp(1, 2))

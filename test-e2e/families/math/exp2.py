# math.exp2 at its borders.
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


show('math.exp2(0)', lambda: math.exp2(0))
show('math.exp2(1)', lambda: math.exp2(1))
show('math.exp2(-1)', lambda: math.exp2(-1))
show('math.exp2(0.5)', lambda: math.exp2(0.5))
show('math.exp2(-2.5)', lambda: math.exp2(-2.5))
show('math.exp2(1e308)', lambda: math.exp2(1e308))
show("math.exp2(float('inf'))", lambda: math.exp2(float('inf')))
show("math.exp2(float('nan'))", lambda: math.exp2(float('nan')))
show('math.exp2(True)', lambda: math.exp2(True))
show('math.exp2(2 ** 80)', lambda: math.exp2(2 ** 80))
show("math.exp2('a')", lambda: math.exp2('a'))
show('math.exp2()', lambda: math.exp2())
show('math.exp2(1, 2)', lambda: math.exp2(1, 2))

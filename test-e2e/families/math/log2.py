# math.log2 at its borders.
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


show('math.log2(0)', lambda: math.log2(0))
show('math.log2(1)', lambda: math.log2(1))
show('math.log2(-1)', lambda: math.log2(-1))
show('math.log2(0.5)', lambda: math.log2(0.5))
show('math.log2(-2.5)', lambda: math.log2(-2.5))
show('math.log2(1e308)', lambda: math.log2(1e308))
show("math.log2(float('inf'))", lambda: math.log2(float('inf')))
show("math.log2(float('nan'))", lambda: math.log2(float('nan')))
show('math.log2(True)', lambda: math.log2(True))
show('math.log2(2 ** 80)', lambda: math.log2(2 ** 80))
show("math.log2('a')", lambda: math.log2('a'))
show('math.log2()', lambda: math.log2())
show('math.log2(1, 2)', lambda: math.log2(1, 2))

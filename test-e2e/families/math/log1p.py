# math.log1p at its borders.
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


show('math.log1p(0)', lambda: math.log1p(0))
show('math.log1p(1)', lambda: math.log1p(1))
show('math.log1p(-1)', lambda: math.log1p(-1))
show('math.log1p(0.5)', lambda: math.log1p(0.5))
show('math.log1p(-2.5)', lambda: math.log1p(-2.5))
show('math.log1p(1e308)', lambda: math.log1p(1e308))
show("math.log1p(float('inf'))", lambda: math.log1p(float('inf')))
show("math.log1p(float('nan'))", lambda: math.log1p(float('nan')))
show('math.log1p(True)', lambda: math.log1p(True))
show('math.log1p(2 ** 80)', lambda: math.log1p(2 ** 80))
show("math.log1p('a')", lambda: math.log1p('a'))
show('math.log1p()', lambda: math.log1p())
show('math.log1p(1, 2)', lambda: math.log1p(1, 2))

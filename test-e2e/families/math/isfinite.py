# math.isfinite at its borders.
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


show('math.isfinite(0)', lambda: math.isfinite(0))
show('math.isfinite(1)', lambda: math.isfinite(1))
show('math.isfinite(-1)', lambda: math.isfinite(-1))
show('math.isfinite(0.5)', lambda: math.isfinite(0.5))
show('math.isfinite(-2.5)', lambda: math.isfinite(-2.5))
show('math.isfinite(1e308)', lambda: math.isfinite(1e308))
show("math.isfinite(float('inf'))", lambda: math.isfinite(float('inf')))
show("math.isfinite(float('nan'))", lambda: math.isfinite(float('nan')))
show('math.isfinite(True)', lambda: math.isfinite(True))
show('math.isfinite(2 ** 80)', lambda: math.isfinite(2 ** 80))
show("math.isfinite('a')", lambda: math.isfinite('a'))
show('math.isfinite()', lambda: math.isfinite())
show('math.isfinite(1, 2)', lambda: math.isfinite(1, 2))

# math.isinf at its borders.
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


show('math.isinf(0)', lambda: math.isinf(0))
show('math.isinf(1)', lambda: math.isinf(1))
show('math.isinf(-1)', lambda: math.isinf(-1))
show('math.isinf(0.5)', lambda: math.isinf(0.5))
show('math.isinf(-2.5)', lambda: math.isinf(-2.5))
show('math.isinf(1e308)', lambda: math.isinf(1e308))
show("math.isinf(float('inf'))", lambda: math.isinf(float('inf')))
show("math.isinf(float('nan'))", lambda: math.isinf(float('nan')))
show('math.isinf(True)', lambda: math.isinf(True))
show('math.isinf(2 ** 80)', lambda: math.isinf(2 ** 80))
show("math.isinf('a')", lambda: math.isinf('a'))
show('math.isinf()', lambda: math.isinf())
show('math.isinf(1, 2)', lambda: math.isinf(1, 2))

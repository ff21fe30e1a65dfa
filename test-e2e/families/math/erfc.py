# math.erfc at its borders.
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


show('math.erfc(0)', lambda: math.erfc(0))
show('math.erfc(1)', lambda: math.erfc(1))
show('math.erfc(-1)', lambda: math.erfc(-1))
show('math.erfc(0.5)', lambda: math.erfc(0.5))
show('math.erfc(-2.5)', lambda: math.erfc(-2.5))
show('math.erfc(1e308)', lambda: math.erfc(1e308))
show("math.erfc(float('inf'))", lambda: math.erfc(float('inf')))
show("math.erfc(float('nan'))", lambda: math.erfc(float('nan')))
show('math.erfc(True)', lambda: math.erfc(True))
show('math.erfc(2 ** 80)', lambda: math.erfc(2 ** 80))
show("math.erfc('a')", lambda: math.erfc('a'))
show('math.erfc()', lambda: math.erfc())
show('math.erfc(1, 2)', lambda: math.erfc(1, 2))

# math.tanh at its borders.
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


show('math.tanh(0)', lambda: math.tanh(0))
show('math.tanh(1)', lambda: math.tanh(1))
show('math.tanh(-1)', lambda: math.tanh(-1))
show('math.tanh(0.5)', lambda: math.tanh(0.5))
show('math.tanh(-2.5)', lambda: math.tanh(-2.5))
show('math.tanh(1e308)', lambda: math.tanh(1e308))
show("math.tanh(float('inf'))", lambda: math.tanh(float('inf')))
show("math.tanh(float('nan'))", lambda: math.tanh(float('nan')))
show('math.tanh(True)', lambda: math.tanh(True))
show('math.tanh(2 ** 80)', lambda: math.tanh(2 ** 80))
show("math.tanh('a')", lambda: math.tanh('a'))
show('math.tanh()', lambda: math.tanh())
show('math.tanh(1, 2)', lambda: math.tanh(1, 2))

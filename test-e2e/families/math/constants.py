# math.constants at its borders.
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


show('math.pi', lambda: math.pi)
show('math.e', lambda: math.e)
show('math.tau', lambda: math.tau)
show('math.inf', lambda: math.inf)
show('math.nan', lambda: math.nan)
show('math.nothing', lambda: math.nothing)

# math.comb at its borders.
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


show('math.comb(5, 2)', lambda: math.comb(5, 2))
show('math.comb(5, 0)', lambda: math.comb(5, 0))
show('math.comb(5, 6)', lambda: math.comb(5, 6))
show('math.comb(100, 50)', lambda: math.comb(100, 50))
show('math.comb(-1, 2)', lambda: math.comb(-1, 2))
show('math.comb(5, -1)', lambda: math.comb(5, -1))
show('math.comb(5.0, 2)', lambda: math.comb(5.0, 2))
show("math.comb('a', 1)", lambda: math.comb('a', 1))
show('math.comb(5)', lambda: math.comb(5))

# math.fsum at its borders.
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


show('math.fsum([])', lambda: math.fsum([]))
show('math.fsum([0.1] * 10)', lambda: math.fsum([0.1] * 10))
show('math.fsum([1e100, 1, -1e100])', lambda: math.fsum([1e100, 1, -1e100]))
show("math.fsum([float('inf'), -float('inf')])", lambda: math.fsum([float('inf'), -float('inf')]))
show("math.fsum(['a'])", lambda: math.fsum(['a']))
show('math.fsum(5)', lambda: math.fsum(5))
show('math.fsum([1, 2.5, True])', lambda: math.fsum([1, 2.5, True]))

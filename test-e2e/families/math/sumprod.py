# math.sumprod at its borders.
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


show('math.sumprod([1, 2], [3, 4])', lambda: math.sumprod([1, 2], [3, 4]))
show('math.sumprod([], [])', lambda: math.sumprod([], []))
show('math.sumprod([1], [1, 2])', lambda: math.sumprod([1], [1, 2]))
show('math.sumprod([0.1] * 3, [1, 2, 3])', lambda: math.sumprod([0.1] * 3, [1, 2, 3]))
show("math.sumprod(['a'], [1])", lambda: math.sumprod(['a'], [1]))

# math.isqrt at its borders.
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


show('math.isqrt(0)', lambda: math.isqrt(0))
show('math.isqrt(15)', lambda: math.isqrt(15))
show('math.isqrt(16)', lambda: math.isqrt(16))
show('math.isqrt(10 ** 40)', lambda: math.isqrt(10 ** 40))
show('math.isqrt(-1)', lambda: math.isqrt(-1))
show('math.isqrt(2.0)', lambda: math.isqrt(2.0))
show('math.isqrt(True)', lambda: math.isqrt(True))

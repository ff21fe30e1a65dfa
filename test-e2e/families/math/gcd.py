# math.gcd at its borders.
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


show('math.gcd()', lambda: math.gcd())
show('math.gcd(12)', lambda: math.gcd(12))
show('math.gcd(12, 18)', lambda: math.gcd(12, 18))
show('math.gcd(0, 0)', lambda: math.gcd(0, 0))
show('math.gcd(-12, 18)', lambda: math.gcd(-12, 18))
show('math.gcd(12, 18, 27)', lambda: math.gcd(12, 18, 27))
show('math.gcd(2 ** 70, 2 ** 65 * 3)', lambda: math.gcd(2 ** 70, 2 ** 65 * 3))
show('math.gcd(1.5, 2)', lambda: math.gcd(1.5, 2))
show('math.gcd(True, 4)', lambda: math.gcd(True, 4))

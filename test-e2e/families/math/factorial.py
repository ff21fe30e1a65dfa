# math.factorial at its borders.
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


show('math.factorial(0)', lambda: math.factorial(0))
show('math.factorial(5)', lambda: math.factorial(5))
show('math.factorial(25)', lambda: math.factorial(25))
show('math.factorial(-1)', lambda: math.factorial(-1))
show('math.factorial(2.0)', lambda: math.factorial(2.0))
show("math.factorial('a')", lambda: math.factorial('a'))
show('math.factorial(True)', lambda: math.factorial(True))

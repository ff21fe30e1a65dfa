# math.degrees at its borders.
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


show('math.degrees(0)', lambda: math.degrees(0))
show('math.degrees(1)', lambda: math.degrees(1))
show('math.degrees(-1)', lambda: math.degrees(-1))
show('math.degrees(0.5)', lambda: math.degrees(0.5))
show('math.degrees(-2.5)', lambda: math.degrees(-2.5))
show('math.degrees(1e308)', lambda: math.degrees(1e308))
show("math.degrees(float('inf'))", lambda: math.degrees(float('inf')))
show("math.degrees(float('nan'))", lambda: math.degrees(float('nan')))
show('math.degrees(True)', lambda: math.degrees(True))
show('math.degrees(2 ** 80)', lambda: math.degrees(2 ** 80))
show("math.degrees('a')", lambda: math.degrees('a'))
show('math.degrees()', lambda: math.degrees())
show('math.degrees(1, 2)', lambda: math.degrees(1, 2))

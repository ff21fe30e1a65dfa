# math.isclose at its borders.
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


show('math.isclose(1, 1)', lambda: math.isclose(1, 1))
show('math.isclose(1, 1.1)', lambda: math.isclose(1, 1.1))
show('math.isclose(1e10, 1e10 + 1)', lambda: math.isclose(1e10, 1e10 + 1))
show('math.isclose(0, 1e-12)', lambda: math.isclose(0, 1e-12))
show('math.isclose(0, 1e-12, abs_tol=1e-9)', lambda: math.isclose(0, 1e-12, abs_tol=1e-9))
show('math.isclose(1, 1.1, rel_tol=0.2)', lambda: math.isclose(1, 1.1, rel_tol=0.2))
show("math.isclose(float('inf'), float('inf'))", lambda: math.isclose(float('inf'), float('inf')))
show('math.isclose(1, 2, rel_tol=-1)', lambda: math.isclose(1, 2, rel_tol=-1))
show("math.isclose(float('nan'), float('nan'))", lambda: math.isclose(float('nan'), float('nan')))

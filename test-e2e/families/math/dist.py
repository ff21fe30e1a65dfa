# math.dist at its borders.
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


show('math.dist((0, 0), (3, 4))', lambda: math.dist((0, 0), (3, 4)))
show('math.dist([1], [4])', lambda: math.dist([1], [4]))
show('math.dist((), ())', lambda: math.dist((), ()))
show('math.dist((1,), (1, 2))', lambda: math.dist((1,), (1, 2)))
show('math.dist(1, 2)', lambda: math.dist(1, 2))

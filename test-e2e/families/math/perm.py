# math.perm at its borders.
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


show('math.perm(5, 2)', lambda: math.perm(5, 2))
show('math.perm(5)', lambda: math.perm(5))
show('math.perm(5, None)', lambda: math.perm(5, None))
show('math.perm(5, 6)', lambda: math.perm(5, 6))
show('math.perm(-1)', lambda: math.perm(-1))
show('math.perm(20, 10)', lambda: math.perm(20, 10))
show('math.perm(5.0)', lambda: math.perm(5.0))

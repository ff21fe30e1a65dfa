# math.prod at its borders.
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


show('math.prod([])', lambda: math.prod([]))
show('math.prod([2, 3])', lambda: math.prod([2, 3]))
show('math.prod([2, 3], start=10)', lambda: math.prod([2, 3], start=10))
show('math.prod([1.5, 2])', lambda: math.prod([1.5, 2]))
show("math.prod(['a', 2])", lambda: math.prod(['a', 2]))
show('math.prod(5)', lambda: math.prod(5))
show("math.prod([], start='x')", lambda: math.prod([], start='x'))

# math.log at its borders.
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


show('math.log(1)', lambda: math.log(1))
show('math.log(0)', lambda: math.log(0))
show('math.log(-1)', lambda: math.log(-1))
show('math.log(10, 10)', lambda: math.log(10, 10))
show('math.log(8, 2)', lambda: math.log(8, 2))
show('math.log(2 ** 2000)', lambda: math.log(2 ** 2000))
show('math.log(0.5)', lambda: math.log(0.5))
show('math.log(1, 1)', lambda: math.log(1, 1))
show("math.log('a')", lambda: math.log('a'))
show('math.log(10, 0)', lambda: math.log(10, 0))
show('math.log()', lambda: math.log())
show('math.log(True)', lambda: math.log(True))

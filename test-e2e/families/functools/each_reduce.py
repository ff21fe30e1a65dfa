# functools: reduce.
from functools import *


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('reduce(lambda a, b: a + b, [1, 2, 3])', lambda: reduce(lambda a, b: a + b, [1, 2, 3]))
show('reduce(lambda a, b: a + b, [], 5)', lambda: reduce(lambda a, b: a + b, [], 5))
show('reduce(max, [])', lambda: reduce(max, []))
show("reduce(max, 'abc')", lambda: reduce(max, 'abc'))
show('reduce(lambda a, b: a * 2 + b, [1, 0, 1], 0)', lambda: reduce(lambda a, b: a * 2 + b, [1, 0, 1], 0))
show('reduce(5, [1, 2])', lambda: reduce(5, [1, 2]))
show('reduce(max, 5)', lambda: reduce(max, 5))
show('reduce(5, [1])', lambda: reduce(5, [1]))

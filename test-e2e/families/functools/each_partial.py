# functools: partial.
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


show('partial(pow, 2)(5)', lambda: partial(pow, 2)(5))
show("partial(int, base=2)('101')", lambda: partial(int, base=2)('101'))
show("partial(int, base=2)('7')", lambda: partial(int, base=2)('7'))
show("partial(int, base=2)('17', base=8)", lambda: partial(int, base=2)('17', base=8))
show('partial(partial(pow, 2), 3)()', lambda: partial(partial(pow, 2), 3)())
show('partial(pow, 2).args', lambda: partial(pow, 2).args)
show("partial(print, sep='-').keywords", lambda: partial(print, sep='-').keywords)
show('partial(5)', lambda: partial(5))
show('partial()', lambda: partial())
show('partial(lambda *a, **k: (a, k), 1, x=2)(3, y=4)', lambda: partial(lambda *a, **k: (a, k), 1, x=2)(3, y=4))

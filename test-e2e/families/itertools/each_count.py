# itertools: count.
from itertools import *


def first(values, count=8):
    return [value for _, value in zip(range(count), values)]


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('first(count())', lambda: first(count()))
show('first(count(5, -2))', lambda: first(count(5, -2)))
show('first(count(0.5, 0.25))', lambda: first(count(0.5, 0.25)))
show('count(1)', lambda: count(1))
show('count(1, 2)', lambda: count(1, 2))
show("count('a')", lambda: count('a'))
show('next(count(2 ** 70))', lambda: next(count(2 ** 70)))
show('first(count(start=1, step=3))', lambda: first(count(start=1, step=3)))

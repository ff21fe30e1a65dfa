# itertools: filterfalse.
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


show("list(filterfalse(None, [0, 1, '']))", lambda: list(filterfalse(None, [0, 1, ''])))
show('list(filterfalse(lambda k: k % 2, range(5)))', lambda: list(filterfalse(lambda k: k % 2, range(5))))
show('list(filterfalse(5, [1]))', lambda: list(filterfalse(5, [1])))

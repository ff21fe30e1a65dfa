# itertools: pairwise.
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


show("list(pairwise('abc'))", lambda: list(pairwise('abc')))
show("list(pairwise('a'))", lambda: list(pairwise('a')))
show('list(pairwise(5))', lambda: list(pairwise(5)))
show('list(pairwise(iter(range(4))))', lambda: list(pairwise(iter(range(4)))))

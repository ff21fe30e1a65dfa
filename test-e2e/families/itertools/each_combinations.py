# itertools: combinations.
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


show("list(combinations('abc', 2))", lambda: list(combinations('abc', 2)))
show("list(combinations('ab', 3))", lambda: list(combinations('ab', 3)))
show("list(combinations('ab', 0))", lambda: list(combinations('ab', 0)))
show("list(combinations('ab', -1))", lambda: list(combinations('ab', -1)))
show('list(combinations(5, 1))', lambda: list(combinations(5, 1)))
show('len(list(combinations(range(8), 4)))', lambda: len(list(combinations(range(8), 4))))

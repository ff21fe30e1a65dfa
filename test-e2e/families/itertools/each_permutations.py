# itertools: permutations.
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


show("list(permutations('abc', 2))", lambda: list(permutations('abc', 2)))
show("list(permutations('ab'))", lambda: list(permutations('ab')))
show('list(permutations([], 0))', lambda: list(permutations([], 0)))
show("list(permutations('ab', 3))", lambda: list(permutations('ab', 3)))
show("list(permutations('ab', -1))", lambda: list(permutations('ab', -1)))
show("list(permutations('ab', 1.5))", lambda: list(permutations('ab', 1.5)))

# itertools: accumulate.
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


show('list(accumulate([1, 2, 3]))', lambda: list(accumulate([1, 2, 3])))
show('list(accumulate([]))', lambda: list(accumulate([])))
show('list(accumulate([1, 2, 3], lambda a, b: a * b))', lambda: list(accumulate([1, 2, 3], lambda a, b: a * b)))
show('list(accumulate([1], initial=5))', lambda: list(accumulate([1], initial=5)))
show("list(accumulate('abc'))", lambda: list(accumulate('abc')))
show("list(accumulate([1, 'a']))", lambda: list(accumulate([1, 'a'])))
show('list(accumulate(5))', lambda: list(accumulate(5)))
show('list(accumulate([3, 1, 2], max))', lambda: list(accumulate([3, 1, 2], max)))
show('list(accumulate([1, 2], None, initial=None))', lambda: list(accumulate([1, 2], None, initial=None)))

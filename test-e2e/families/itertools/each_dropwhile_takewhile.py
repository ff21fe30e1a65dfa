# itertools: dropwhile takewhile.
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


show('list(dropwhile(lambda k: k < 3, [1, 3, 2]))', lambda: list(dropwhile(lambda k: k < 3, [1, 3, 2])))
show('list(takewhile(lambda k: k < 3, [1, 3, 2]))', lambda: list(takewhile(lambda k: k < 3, [1, 3, 2])))
show('list(dropwhile(5, [1]))', lambda: list(dropwhile(5, [1])))
show('list(takewhile(None, []))', lambda: list(takewhile(None, [])))
show("list(takewhile(bool, 'ab'))", lambda: list(takewhile(bool, 'ab')))

# itertools: cycle.
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


show("first(cycle('ab'))", lambda: first(cycle('ab')))
show('list(cycle([]))', lambda: list(cycle([])))
show('cycle(5)', lambda: cycle(5))
show('first(cycle(iter([1, 2, 3])))', lambda: first(cycle(iter([1, 2, 3]))))

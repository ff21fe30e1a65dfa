# itertools: combinations with replacement.
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


show("list(combinations_with_replacement('ab', 2))", lambda: list(combinations_with_replacement('ab', 2)))
show("list(combinations_with_replacement('', 1))", lambda: list(combinations_with_replacement('', 1)))
show("list(combinations_with_replacement('ab', -1))", lambda: list(combinations_with_replacement('ab', -1)))

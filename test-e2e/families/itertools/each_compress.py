# itertools: compress.
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


show("list(compress('abcd', [1, 0, 1]))", lambda: list(compress('abcd', [1, 0, 1])))
show("list(compress('ab', ()))", lambda: list(compress('ab', ())))
show("list(compress('ab', 5))", lambda: list(compress('ab', 5)))
show("list(compress(data='ab', selectors='xy'))", lambda: list(compress(data='ab', selectors='xy')))

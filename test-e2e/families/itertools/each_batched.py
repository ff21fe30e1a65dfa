# itertools: batched.
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


show("list(batched('abcde', 2))", lambda: list(batched('abcde', 2)))
show('list(batched([], 3))', lambda: list(batched([], 3)))
show("list(batched('ab', 0))", lambda: list(batched('ab', 0)))
show("list(batched('abcd', 2, strict=True))", lambda: list(batched('abcd', 2, strict=True)))
show("list(batched('abc', 2, strict=True))", lambda: list(batched('abc', 2, strict=True)))
show("list(batched('ab', 'x'))", lambda: list(batched('ab', 'x')))

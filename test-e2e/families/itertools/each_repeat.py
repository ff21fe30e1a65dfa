# itertools: repeat.
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


show("list(repeat('a', 3))", lambda: list(repeat('a', 3)))
show('list(repeat(1, 0))', lambda: list(repeat(1, 0)))
show('list(repeat(1, -1))', lambda: list(repeat(1, -1)))
show('repeat(1)', lambda: repeat(1))
show("repeat('a', 2)", lambda: repeat('a', 2))
show('first(repeat(None))', lambda: first(repeat(None)))
show('list(map(pow, [1, 2], repeat(2)))', lambda: list(map(pow, [1, 2], repeat(2))))
show("list(repeat(1, 'x'))", lambda: list(repeat(1, 'x')))

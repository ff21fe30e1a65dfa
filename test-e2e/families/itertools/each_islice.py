# itertools: islice.
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


show("list(islice('abcdef', 2))", lambda: list(islice('abcdef', 2)))
show("list(islice('abcdef', 1, 4))", lambda: list(islice('abcdef', 1, 4)))
show("list(islice('abcdef', 0, None, 2))", lambda: list(islice('abcdef', 0, None, 2)))
show("list(islice('abc', -1))", lambda: list(islice('abc', -1)))
show("list(islice('abc', 1, 2, 0))", lambda: list(islice('abc', 1, 2, 0)))
show("list(islice('abc', 'x'))", lambda: list(islice('abc', 'x')))
show('list(islice(count(), 3, 9, 3))', lambda: list(islice(count(), 3, 9, 3)))
show("list(islice('ab', None))", lambda: list(islice('ab', None)))

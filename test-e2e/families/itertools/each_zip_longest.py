# itertools: zip longest.
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


show("list(zip_longest('abc', [1]))", lambda: list(zip_longest('abc', [1])))
show("list(zip_longest('ab', [1], fillvalue='-'))", lambda: list(zip_longest('ab', [1], fillvalue='-')))
show('list(zip_longest())', lambda: list(zip_longest()))
show("list(zip_longest('a', 5))", lambda: list(zip_longest('a', 5)))
show("list(zip_longest('a', nothing=1))", lambda: list(zip_longest('a', nothing=1)))

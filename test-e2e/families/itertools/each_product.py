# itertools: product.
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


show("list(product('ab', [1, 2]))", lambda: list(product('ab', [1, 2])))
show('list(product())', lambda: list(product()))
show("list(product('ab', repeat=2))", lambda: list(product('ab', repeat=2)))
show("list(product('a', []))", lambda: list(product('a', [])))
show("list(product('a', repeat=-1))", lambda: list(product('a', repeat=-1)))
show('list(product(5))', lambda: list(product(5)))
show("list(product('ab', repeat=0))", lambda: list(product('ab', repeat=0)))

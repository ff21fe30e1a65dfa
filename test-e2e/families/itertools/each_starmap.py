# itertools: starmap.
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


show('list(starmap(pow, [(2, 3), (3, 2)]))', lambda: list(starmap(pow, [(2, 3), (3, 2)])))
show("list(starmap(max, ['ab', 'cd']))", lambda: list(starmap(max, ['ab', 'cd'])))
show('list(starmap(pow, [5]))', lambda: list(starmap(pow, [5])))
show('list(starmap(pow, [(1,)]))', lambda: list(starmap(pow, [(1,)])))
show('list(starmap(5, []))', lambda: list(starmap(5, [])))

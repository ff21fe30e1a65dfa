# itertools: groupby.
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


show("[(k, list(g)) for k, g in groupby('aabbb')]", lambda: [(k, list(g)) for k, g in groupby('aabbb')])
show('[(k, len(list(g))) for k, g in groupby(range(6), lambda v: v // 2)]', lambda: [(k, len(list(g))) for k, g in groupby(range(6), lambda v: v // 2)])
show('list(groupby([]))', lambda: list(groupby([])))
show("[k for k, g in groupby('aab')]", lambda: [k for k, g in groupby('aab')])
show('list(groupby(5))', lambda: list(groupby(5)))
show("[(k, next(g)) for k, g in groupby('xxyyx')]", lambda: [(k, next(g)) for k, g in groupby('xxyyx')])

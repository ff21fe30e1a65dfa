# functools: cmp_to_key.
from functools import *


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a))', lambda: sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
show('cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(2)', lambda: cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(2))
show('cmp_to_key(5)(1) < cmp_to_key(5)(2)', lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2))
show("max('abc', key=cmp_to_key(lambda a, b: ord(b) - ord(a)))", lambda: max('abc', key=cmp_to_key(lambda a, b: ord(b) - ord(a))))

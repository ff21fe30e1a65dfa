# itertools: tee.
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


show("[list(t) for t in tee('ab')]", lambda: [list(t) for t in tee('ab')])
show("len(tee('a', 3))", lambda: len(tee('a', 3)))
show("tee('a', -1)", lambda: tee('a', -1))
show('tee(5)', lambda: tee(5))
show("tee('ab', 0)", lambda: tee('ab', 0))
show("(lambda a, b: (next(a), next(a), next(b)))(*tee('xyz'))", lambda: (lambda a, b: (next(a), next(a), next(b)))(*tee('xyz')))

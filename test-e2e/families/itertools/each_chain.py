# itertools: chain.
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


show('list(chain())', lambda: list(chain()))
show("list(chain('ab', [1]))", lambda: list(chain('ab', [1])))
show("list(chain('a', 5))", lambda: list(chain('a', 5)))
show("list(chain.from_iterable(['ab', (1,)]))", lambda: list(chain.from_iterable(['ab', (1,)])))
show('list(chain.from_iterable([1]))', lambda: list(chain.from_iterable([1])))
show('first(chain(count()))', lambda: first(chain(count())))

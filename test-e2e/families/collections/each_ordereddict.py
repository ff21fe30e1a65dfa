# collections: ordereddict.
from collections import *


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('OrderedDict(a=1, b=2)', lambda: OrderedDict(a=1, b=2))
show("(lambda d: (d.move_to_end('a'), d))(OrderedDict(a=1, b=2))", lambda: (lambda d: (d.move_to_end('a'), d))(OrderedDict(a=1, b=2)))
show("(lambda d: (d.move_to_end('b', last=False), d))(OrderedDict(a=1, b=2))", lambda: (lambda d: (d.move_to_end('b', last=False), d))(OrderedDict(a=1, b=2)))
show("OrderedDict().move_to_end('x')", lambda: OrderedDict().move_to_end('x'))
show('OrderedDict(a=1, b=2).popitem(last=False)', lambda: OrderedDict(a=1, b=2).popitem(last=False))
show('OrderedDict(a=1, b=2).popitem()', lambda: OrderedDict(a=1, b=2).popitem())
show('OrderedDict().popitem()', lambda: OrderedDict().popitem())
show('OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1)', lambda: OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
show("OrderedDict(a=1) == {'a': 1}", lambda: OrderedDict(a=1) == {'a': 1})
show('list(reversed(OrderedDict(a=1, b=2)))', lambda: list(reversed(OrderedDict(a=1, b=2))))
show("OrderedDict(a=1) | {'b': 2}", lambda: OrderedDict(a=1) | {'b': 2})
show("OrderedDict.fromkeys('ab')", lambda: OrderedDict.fromkeys('ab'))

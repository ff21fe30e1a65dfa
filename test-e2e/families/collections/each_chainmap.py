# collections: chainmap.
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


show("ChainMap({'a': 1}, {'a': 2, 'b': 3})['a']", lambda: ChainMap({'a': 1}, {'a': 2, 'b': 3})['a'])
show("ChainMap({'a': 1}, {'b': 3})['b']", lambda: ChainMap({'a': 1}, {'b': 3})['b'])
show("ChainMap()['x']", lambda: ChainMap()['x'])
show("sorted(ChainMap({'a': 1}, {'b': 2}))", lambda: sorted(ChainMap({'a': 1}, {'b': 2})))
show("ChainMap({'a': 1}).new_child({'b': 2})", lambda: ChainMap({'a': 1}).new_child({'b': 2}))
show("ChainMap({'a': 1}, {'b': 2}).parents", lambda: ChainMap({'a': 1}, {'b': 2}).parents)
show("(lambda m: (m.__setitem__('z', 1), m))(ChainMap({}, {'z': 0}))", lambda: (lambda m: (m.__setitem__('z', 1), m))(ChainMap({}, {'z': 0})))
show("(lambda m: m.pop('b'))(ChainMap({'a': 1}, {'b': 2}))", lambda: (lambda m: m.pop('b'))(ChainMap({'a': 1}, {'b': 2})))
show("len(ChainMap({'a': 1}, {'a': 2}))", lambda: len(ChainMap({'a': 1}, {'a': 2})))
show("'b' in ChainMap({}, {'b': 1})", lambda: 'b' in ChainMap({}, {'b': 1}))
show("ChainMap({'a': 1}) | {'b': 2}", lambda: ChainMap({'a': 1}) | {'b': 2})
show("dict(ChainMap({'a': 1}, {'a': 2, 'c': 3}))", lambda: dict(ChainMap({'a': 1}, {'a': 2, 'c': 3})))

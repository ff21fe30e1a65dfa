# collections: counter updates.
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


show("(lambda c: (c.update('ab'), c))(Counter('a'))", lambda: (lambda c: (c.update('ab'), c))(Counter('a')))
show("(lambda c: (c.subtract('aab'), c))(Counter('a'))", lambda: (lambda c: (c.subtract('aab'), c))(Counter('a')))
show("(lambda c: (c.update({'a': 5}, b=2), c))(Counter('a'))", lambda: (lambda c: (c.update({'a': 5}, b=2), c))(Counter('a')))
show("(lambda c: (c.__delitem__('nothing'), c))(Counter('a'))", lambda: (lambda c: (c.__delitem__('nothing'), c))(Counter('a')))
show("(lambda c: (c.pop('a'), c))(Counter('a'))", lambda: (lambda c: (c.pop('a'), c))(Counter('a')))
show("Counter('a').copy()", lambda: Counter('a').copy())
show("(lambda c: (c.__iadd__(Counter('b')), c))(Counter('a'))", lambda: (lambda c: (c.__iadd__(Counter('b')), c))(Counter('a')))

# collections: namedtuple.
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


show("namedtuple('P', 'x y')(1, 2)", lambda: namedtuple('P', 'x y')(1, 2))
show("namedtuple('P', ['x', 'y'])(x=1, y=2)._asdict()", lambda: namedtuple('P', ['x', 'y'])(x=1, y=2)._asdict())
show("namedtuple('P', 'x,y')(1, 2)._replace(x=5)", lambda: namedtuple('P', 'x,y')(1, 2)._replace(x=5))
show("namedtuple('P', 'x y', defaults=[9])(1)", lambda: namedtuple('P', 'x y', defaults=[9])(1))
show("namedtuple('P', 'x y')._fields", lambda: namedtuple('P', 'x y')._fields)
show("namedtuple('P', 'x y')(1)", lambda: namedtuple('P', 'x y')(1))
show("namedtuple('P', 'x x')", lambda: namedtuple('P', 'x x'))
show("namedtuple('P', 'def')", lambda: namedtuple('P', 'def'))
show("namedtuple('P', '_x')", lambda: namedtuple('P', '_x'))
show("namedtuple('P', 'x def', rename=True)._fields", lambda: namedtuple('P', 'x def', rename=True)._fields)
show("namedtuple('1P', 'x')", lambda: namedtuple('1P', 'x'))
show("namedtuple('P', 'x y')._make([1, 2])", lambda: namedtuple('P', 'x y')._make([1, 2]))
show("namedtuple('P', 'x')._make([1, 2])", lambda: namedtuple('P', 'x')._make([1, 2]))
show("namedtuple('P', 'x y')(1, 2) == (1, 2)", lambda: namedtuple('P', 'x y')(1, 2) == (1, 2))
show("namedtuple('P', 'x')(1)._replace(z=1)", lambda: namedtuple('P', 'x')(1)._replace(z=1))
show("namedtuple('P', 'x y', defaults=[1, 2, 3])", lambda: namedtuple('P', 'x y', defaults=[1, 2, 3]))
show("namedtuple('P', 'x y', defaults=[1])._field_defaults", lambda: namedtuple('P', 'x y', defaults=[1])._field_defaults)
show("namedtuple('P', 'x')(1).x.real", lambda: namedtuple('P', 'x')(1).x.real)
show("namedtuple('P', 'x')(1).q", lambda: namedtuple('P', 'x')(1).q)

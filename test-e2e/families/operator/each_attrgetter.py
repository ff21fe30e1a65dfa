# operator: attrgetter.
from operator import *


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show("attrgetter('real')(5)", lambda: attrgetter('real')(5))
show("attrgetter('real', 'imag')(5)", lambda: attrgetter('real', 'imag')(5))
show("attrgetter('__class__.__name__')('a')", lambda: attrgetter('__class__.__name__')('a'))
show("attrgetter('nothing')(5)", lambda: attrgetter('nothing')(5))
show('attrgetter(5)', lambda: attrgetter(5))
show("attrgetter('real')", lambda: attrgetter('real'))

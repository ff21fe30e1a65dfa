# operator: itemgetter.
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


show("itemgetter(1)('ab')", lambda: itemgetter(1)('ab'))
show("itemgetter(1, 0)('ab')", lambda: itemgetter(1, 0)('ab'))
show("itemgetter('k')({'k': 5})", lambda: itemgetter('k')({'k': 5}))
show("itemgetter(slice(1, 3))('abcd')", lambda: itemgetter(slice(1, 3))('abcd'))
show("itemgetter(9)('ab')", lambda: itemgetter(9)('ab'))
show('itemgetter()', lambda: itemgetter())
show('itemgetter(1)', lambda: itemgetter(1))
show("sorted([(1, 'b'), (2, 'a')], key=itemgetter(1))", lambda: sorted([(1, 'b'), (2, 'a')], key=itemgetter(1)))
show('itemgetter(0)(5)', lambda: itemgetter(0)(5))

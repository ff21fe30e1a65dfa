# operator: methodcaller.
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


show("methodcaller('upper')('a')", lambda: methodcaller('upper')('a'))
show("methodcaller('split', ',')('a,b')", lambda: methodcaller('split', ',')('a,b'))
show("methodcaller('sort', reverse=True)([1])", lambda: methodcaller('sort', reverse=True)([1]))
show("methodcaller('nothing')(5)", lambda: methodcaller('nothing')(5))
show('methodcaller(5)', lambda: methodcaller(5))
show("methodcaller('count', 'a')('aab')", lambda: methodcaller('count', 'a')('aab'))

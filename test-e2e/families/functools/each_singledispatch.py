# functools: singledispatch.
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


show("(lambda f: (f.register(int, lambda x: 'int'), f(1), f('a'), f(True)))(singledispatch(lambda x: 'default'))[1:]", lambda: (lambda f: (f.register(int, lambda x: 'int'), f(1), f('a'), f(True)))(singledispatch(lambda x: 'default'))[1:])
show("(lambda f: (f.register(list)(lambda x: 'list'), f([]), f(())))(singledispatch(lambda x: 'other'))[1:]", lambda: (lambda f: (f.register(list)(lambda x: 'list'), f([]), f(())))(singledispatch(lambda x: 'other'))[1:])
show('singledispatch(lambda x: 1)()', lambda: singledispatch(lambda x: 1)())
show('singledispatch(lambda x: 1).dispatch(int)(5)', lambda: singledispatch(lambda x: 1).dispatch(int)(5))
show('singledispatch(lambda x: 1).register(5)', lambda: singledispatch(lambda x: 1).register(5))

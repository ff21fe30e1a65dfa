# collections: deque ends.
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


show('(lambda d: (d.append(1), d.appendleft(0), d))(deque())', lambda: (lambda d: (d.append(1), d.appendleft(0), d))(deque()))
show("(lambda d: (d.pop(), d.popleft(), d))(deque('abc'))", lambda: (lambda d: (d.pop(), d.popleft(), d))(deque('abc')))
show('deque().pop()', lambda: deque().pop())
show('deque().popleft()', lambda: deque().popleft())
show("(lambda d: (d.extend('ab'), d.extendleft('cd'), d))(deque())", lambda: (lambda d: (d.extend('ab'), d.extendleft('cd'), d))(deque()))
show("deque('abc', 2)", lambda: deque('abc', 2))
show("(lambda d: (d.append('x'), d))(deque('ab', maxlen=2))", lambda: (lambda d: (d.append('x'), d))(deque('ab', maxlen=2)))
show("deque('ab', -1)", lambda: deque('ab', -1))
show("deque('ab', maxlen='x')", lambda: deque('ab', maxlen='x'))
show('deque(5)', lambda: deque(5))
show("deque('ab', 0)", lambda: deque('ab', 0))
show("deque('ab', 5).maxlen", lambda: deque('ab', 5).maxlen)

# collections: deque others.
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


show("(lambda d: (d.rotate(1), d))(deque('abc'))", lambda: (lambda d: (d.rotate(1), d))(deque('abc')))
show("(lambda d: (d.rotate(-5), d))(deque('abc'))", lambda: (lambda d: (d.rotate(-5), d))(deque('abc')))
show("(lambda d: (d.insert(1, 'x'), d))(deque('ab'))", lambda: (lambda d: (d.insert(1, 'x'), d))(deque('ab')))
show("(lambda d: (d.insert(1, 'x'), d))(deque('ab', 2))", lambda: (lambda d: (d.insert(1, 'x'), d))(deque('ab', 2)))
show("deque('abca').index('a', 1)", lambda: deque('abca').index('a', 1))
show("deque('ab').index('z')", lambda: deque('ab').index('z'))
show("(lambda d: (d.remove('a'), d))(deque('aba'))", lambda: (lambda d: (d.remove('a'), d))(deque('aba')))
show("deque('a').remove('z')", lambda: deque('a').remove('z'))
show("deque('aba').count('a')", lambda: deque('aba').count('a'))
show("(lambda d: (d.reverse(), d))(deque('abc'))", lambda: (lambda d: (d.reverse(), d))(deque('abc')))
show("deque('abc')[1]", lambda: deque('abc')[1])
show("deque('abc')[9]", lambda: deque('abc')[9])
show("deque('abc')[0:1]", lambda: deque('abc')[0:1])
show("deque('ab') + deque('c')", lambda: deque('ab') + deque('c'))
show("deque('ab') * 2", lambda: deque('ab') * 2)
show("deque('ab') < deque('b')", lambda: deque('ab') < deque('b'))
show("deque('ab') == ['a', 'b']", lambda: deque('ab') == ['a', 'b'])
show("list(reversed(deque('ab')))", lambda: list(reversed(deque('ab'))))
show("'a' in deque('ab')", lambda: 'a' in deque('ab'))
show("(lambda d: (d.clear(), d))(deque('ab'))", lambda: (lambda d: (d.clear(), d))(deque('ab')))
show("deque('ab') + ['c']", lambda: deque('ab') + ['c'])

# operator: functions.
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


show('add(1, 2)', lambda: add(1, 2))
show("sub('a', 1)", lambda: sub('a', 1))
show('truediv(1, 0)', lambda: truediv(1, 0))
show('contains([1], 1)', lambda: contains([1], 1))
show("concat('a', 'b')", lambda: concat('a', 'b'))
show('concat(1, 2)', lambda: concat(1, 2))
show('countOf([1, 1, 2], 1)', lambda: countOf([1, 1, 2], 1))
show('indexOf([1, 2], 2)', lambda: indexOf([1, 2], 2))
show('indexOf([1], 5)', lambda: indexOf([1], 5))
show("getitem({'a': 1}, 'a')", lambda: getitem({'a': 1}, 'a'))
show('not_(0)', lambda: not_(0))
show('truth([])', lambda: truth([]))
show('is_(None, None)', lambda: is_(None, None))
show('is_not(1, None)', lambda: is_not(1, None))
show('index(True)', lambda: index(True))
show('index(1.5)', lambda: index(1.5))
show('iadd([1], [2])', lambda: iadd([1], [2]))
show('xor(5, 3)', lambda: xor(5, 3))
show('neg(5)', lambda: neg(5))
show('inv(5)', lambda: inv(5))
show('lt(1, 2)', lambda: lt(1, 2))
show('matmul(1, 2)', lambda: matmul(1, 2))
show('length_hint([1])', lambda: length_hint([1]))
show('call(max, 1, 2)', lambda: call(max, 1, 2))
show('delitem([], 0)', lambda: delitem([], 0))
show('(lambda v: (setitem(v, 0, 9), v))([1])', lambda: (lambda v: (setitem(v, 0, 9), v))([1]))

import operator as op
from operator import *

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

for f in [add, sub, mul, truediv, floordiv, mod, pow, lt, le, eq, ne, ge, gt, is_, is_not, and_, or_, xor, lshift, rshift]:
    print(f.__name__, f(13, 3), end="; ")
print()
print(neg(5), pos(-5), invert(6), inv(6), not_(0), truth([]), abs(-4), index(True), concat([1], [2]), concat("a", "b"), contains([1, 2], 2), countOf([1, 2, 1], 1), indexOf("abc", "c"), getitem({"k": 1}, "k"), call(max, 3, 9), length_hint([1, 2]), length_hint(5, 7))
l = [1, 2, 3]; setitem(l, 0, "x"); delitem(l, 1); print(l)
a = [1]; b = iadd(a, [2]); print(a, b is a, imul(a, 2), ior({1}, {2}), iand(6, 3), ixor(6, 3), isub(5, 1), ipow(2, 5), ifloordiv(7, 2), imod(7, 4), itruediv(1, 4), ilshift(1, 4), irshift(16, 2), iconcat([1], (2,)))
print(itemgetter(1)("abc"), itemgetter(0, 2)([1, 2, 3]), itemgetter("k")({"k": 5}), itemgetter(slice(1, None))("hello"), sorted([(2, "a"), (1, "b")], key=itemgetter(0)), list(map(itemgetter(1), [(1, 2), (3, 4)])))
class P:
    def __init__(self, x): self.x = x; self.me = self
    def m(self, a, b=0): return (self.x, a, b)
print(attrgetter("x")(P(3)), attrgetter("x", "me.me.x")(P(4)), methodcaller("m", 1, b=2)(P(5)), methodcaller("upper")("abc"), sorted([P(2), P(1)], key=attrgetter("x"))[0].x)
print(itemgetter(1), itemgetter(1, "a"), attrgetter("a.b", "c"), methodcaller("m", 1, k=2))
attempt(lambda: itemgetter(5)([])); attempt(lambda: attrgetter("nope")(P(1))); attempt(lambda: attrgetter(3)); attempt(lambda: methodcaller(3)); attempt(lambda: index(1.5)); attempt(lambda: indexOf([1], 2)); attempt(lambda: add(1, "a")); attempt(lambda: concat(1, 2)); attempt(lambda: length_hint([], "x")); attempt(lambda: add(1)); attempt(lambda: add(1, 2, 3)); attempt(lambda: neg()); attempt(lambda: add(a=1, b=2)); attempt(lambda: itemgetter()); attempt(lambda: contains(5, 1))
print(op.__add__ is op.add, op.__lt__(1, 2), __getitem__([5], 0))
class Idx:
    def __index__(self): return 7
print(index(Idx()), index(10**20))
import functools
print(functools.reduce(mul, range(1, 6)), functools.reduce(op.add, [[1], [2]], []))

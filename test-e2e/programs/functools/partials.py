"""partial: what it holds, copies and pickles, its own __dict__; C functions as attributes of classes."""
import copy
import functools
import heapq
import operator
import pickle
from functools import partial, partialmethod

p = partial(print, 1, sep="-")
print(p.func is print, p.args, p.keywords, p.__dict__)
p.note = "mine"
print(p.__dict__, p.note)
for name in ("func", "args", "keywords"):
    try:
        setattr(p, name, None)
    except AttributeError:
        print("readonly", name)
q = partial(p, 2)
print(q.func is p, q.args)
q(3)
r = partial(partial(max, 1), 2)
print(r.func is max, r.args, r(0, 5))
for made in (copy.copy(r), copy.deepcopy(r), pickle.loads(pickle.dumps(r))):
    print(made, made.func, made.args, made.keywords)
s = partial(sorted)
s.__setstate__((max, (3,), {"default": 0}, {"x": 1}))
print(s(1), s.x, s.keywords)
for state in (None, (1,), (max, 1, {}, None), (3, (), {}, None)):
    try:
        s.__setstate__(state)
    except TypeError as e:
        print(e)
s.__setstate__((s, (), {}, None))
print(repr(s))
s.__setstate__((max, (s,), {}, None))
print(repr(s))
print(partial[int])


def capture(*args, **kw):
    return args, kw


class A:
    meth = partial(capture, 1, a=2)
    cmeth = classmethod(partial(capture, 1))
    smeth = staticmethod(partial(capture, 1))
    half = partialmethod(capture, 7)
    reduce = functools.reduce
    push = heapq.heappush
    add = operator.add
    key = functools.cmp_to_key
    size = classmethod(len)


a = A()
print(a.meth(3), A.cmeth(3)[0][1:], a.cmeth()[0][1] is A, a.smeth(4), a.half(1)[0][1:])
heap = [3]
a.push(heap, 1)
print(a.reduce(a.add, [1, 2, 3]), heap, sorted([3, 1, 2], key=a.key(lambda x, y: y - x)))
try:
    A.size()
except TypeError as e:
    print(e)

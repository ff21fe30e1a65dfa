from collections import namedtuple, UserDict, UserList, UserString
import collections

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

P = namedtuple("P", "x y")
p = P(1, y=2); print(p, p.x, p.y, p[0], p[-1], len(p), list(p), p == (1, 2), p == P(1, 2), p < P(1, 3), hash(p) == hash((1, 2)), isinstance(p, tuple))
x, y = p; print(x, y, p._fields, P._fields, p._asdict(), p._replace(x=9), P._make([3, 4]), p + (5,), p * 2, p._field_defaults, P.__doc__, P.x.__doc__, P.__name__, P.__qualname__, P.__module__)
print(repr(P), P.__match_args__, p.index(2), p.count(1), [*p], {p: 1}[(1, 2)], max(P(1, 5), P(1, 3)), sorted([P(2, 1), P(1, 2)]), "%s-%s" % p)
D = namedtuple("D", ["a", "b", "c"], defaults=[2, 3]); print(D(1), D(1, 5), D(a=0, c=1), D._field_defaults)
print(namedtuple("R", "a class a _x", rename=True)._fields, namedtuple("C", "a, b")(1, 2), namedtuple("E", "")(), namedtuple("One", "v")(5))
attempt(lambda: P(1)); attempt(lambda: P(1, 2, 3)); attempt(lambda: P(1, z=2)); attempt(lambda: p._replace(q=1)); attempt(lambda: P._make([1])); attempt(lambda: setattr(p, "x", 3)); attempt(lambda: p.z)
for bad in [("class", "a"), ("A", "a a"), ("A", "_a"), ("A", "1a"), ("A", "def"), ("A b", "x")]:
    attempt(namedtuple, *bad)
attempt(lambda: namedtuple("A", "x", defaults=[1, 2]))
class Point(namedtuple("PointBase", "x y")):
    __slots__ = ()
    def norm(self): return (self.x**2 + self.y**2) ** 0.5
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
print(Point(3, 4), Point(3, 4).norm(), Point(1, 2) + Point(3, 4), Point(1, 2)._replace(y=7), type(Point(1, 2)._replace(y=7)).__name__)
import copy
print(copy.copy(p), copy.deepcopy(P([1], 2)), p.__getnewargs__())
match p:
    case P(a, b): print("matched", a, b)
match D(1):
    case D(a=1, c=q): print("kw", q)

class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
u = Lower({"A": 1}); u["B"] = 2; u.update(C=3); print(u, u["b"], len(u), sorted(u), "c" in u, u.get("zz"), u.pop("a"), u, u.data, u.copy()); attempt(lambda: u["nope"]); print(u == {"b": 2, "c": 3}, u | {"d": 1}, list(u.items()))
class L(UserList):
    pass
l = L([3, 1, 2]); l.append(5); l.sort(); print(l, l[1:3], type(l[1:3]).__name__, l + [9], [0] + l, l * 2, len(l), 3 in l, l.index(3), l.pop(), l == [1, 2, 3], l[::-1], l.copy()); l += [7]; l.insert(0, 0); l.remove(7); l.reverse(); print(l, min(l), list(reversed(l))); attempt(lambda: l[99])
s = UserString("Hello"); print(s, repr(s), s.upper(), s + "!", len(s), s[1:3], "ell" in s, s == "Hello", s.replace("l", "L"), s.split("l"), s.find("o"), s.isalpha(), s * 2, s.encode() if False else "", hash(s) == hash("Hello"), int(UserString("42")), s < "Z", s.center(9, "*"), s.join(["a", "b"]) if False else "", "x" + s)
from collections.abc import Mapping, Sequence, Iterable, Iterator, Hashable, Callable, MutableMapping, Set, Sized, Container, Generator, MutableSequence, Collection, Reversible, KeysView, ItemsView, ValuesView, MutableSet
def gen(): yield 1
for v in [1, "a", [], (), {}, set(), frozenset(), gen(), range(3), len, iter([]), p, u, l, s, collections.deque(), object(), int]:
    print(type(v).__name__, [c.__name__ for c in (Mapping, MutableMapping, Sequence, MutableSequence, Set, MutableSet, Iterable, Iterator, Generator, Hashable, Callable, Sized, Container, Collection, Reversible, KeysView, ItemsView, ValuesView) if isinstance(v, c)])
class Squares(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[k] for k in range(*i.indices(self.n))]
        if i < 0: i += self.n
        if not 0 <= i < self.n: raise IndexError(i)
        return i * i
q = Squares(5); print(list(q), 9 in q, 10 in q, q.index(4), q.count(16), list(reversed(q)), q[1:3], len(q)); attempt(lambda: q.index(5))
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(); m["a"] = 1; m.update({"b": 2}, c=3); print(dict(m), m.get("x", 5), m.pop("a"), m.setdefault("z", 9), list(m.items()), list(m.keys()), list(m.values()), m == {"b": 2, "c": 3, "z": 9}, "b" in m, m.popitem(), m.keys() & {"b"}, len(m.items()), sorted(m.keys())); m.clear(); print(len(m)); attempt(m.popitem); attempt(lambda: m.pop("q"))
class Bad(Mapping):
    pass
attempt(Bad)
class S(Set):
    def __init__(self, it): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
a, b = S("abc"), S("bcd"); print(sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), a <= b, a == S("cba"), a.isdisjoint(S("xyz")), S("a") < a, a >= S("a"))

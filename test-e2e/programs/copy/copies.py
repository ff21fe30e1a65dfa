import copy
from copy import deepcopy

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

a = [1, [2, 3], {"k": [4]}, (5, [6]), {7}, "s", 1.5, None]
b = copy.copy(a); c = deepcopy(a)
b[1].append("x"); c[1].append("y"); c[2]["k"].append("z"); c[3][1].append("w"); print(a, b, c, a == b, a is b)
t = (1, 2, (3, "a")); print(deepcopy(t) is t, copy.copy(t) is t); u = (1, [2]); v = deepcopy(u); print(v is u, v[1] is u[1], v)
l = [1]; l.append(l); m = deepcopy(l); print(m, m[1] is m, m is l); d = {}; d["self"] = d; e = deepcopy(d); print(e["self"] is e)
x = [0]; y = [x, x]; z = deepcopy(y); print(z[0] is z[1], z[0] is x); print(deepcopy(frozenset([1, (2, 3)])), copy.copy({1, 2}), deepcopy({1: {2}}))
class P:
    def __init__(self, x, tags): self.x = x; self.tags = tags
    def __repr__(self): return f"P({self.x}, {self.tags})"
p = P(1, ["a"]); q = copy.copy(p); r = deepcopy(p); q.tags.append("b"); r.tags.append("c"); q.x = 9; print(p, q, r, type(r).__name__)
class Node:
    def __init__(self, v, nxt=None): self.v = v; self.nxt = nxt
n = Node(1); n.nxt = Node(2, n); k = deepcopy(n); print(k.v, k.nxt.v, k.nxt.nxt is k, k is n)
class S:
    __slots__ = ("a", "b")
s = S(); s.a = [1]; w = deepcopy(s); w.a.append(2); print(s.a, w.a, hasattr(w, "b")); w = copy.copy(s); print(w.a is s.a)
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return ("deep", isinstance(memo, dict))
print(copy.copy(C()), deepcopy([C()]))
class L(list): pass
g = L([1, [2]]); g.name = "n"; h = deepcopy(g); h[1].append(3); print(g, h, h.name, type(h).__name__, copy.copy(g) == g)
class D(dict): pass
dd = D(a=[1]); ee = deepcopy(dd); ee["a"].append(2); print(dd, ee, type(ee).__name__)
class T(tuple): pass
print(deepcopy(T([1, [2]])), type(deepcopy(T([1]))).__name__)
class G:
    def __getstate__(self): return {"v": 5}
    def __setstate__(self, st): self.v = st["v"] + 1
print(copy.copy(G()).v, deepcopy(G()).v)
class R:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (R, (self.n + 1,))
print(copy.copy(R(1)).n, deepcopy(R(5)).n)
def f(): pass
print(deepcopy(f) is f, copy.copy(len) is len, deepcopy(int) is int, deepcopy(P) is P, copy.copy(range(3)), deepcopy(slice(1)))
class M:
    def __init__(self): self.items = [1]
    def get(self): return self.items
m = M(); bound = deepcopy(m.get); print(bound() == m.items, bound() is m.items)
ex = ValueError("a", [1]); ey = deepcopy(ex); print(repr(ey), ey.args[1] is ex.args[1])
attempt(lambda: copy.replace(5)); attempt(lambda: deepcopy(i for i in [])); print(issubclass(copy.Error, Exception), copy.error is copy.Error)
class Rep:
    def __init__(self, a): self.a = a
    def __replace__(self, **kw): return Rep(**{"a": self.a, **kw})
print(copy.replace(Rep(1), a=2).a, copy.replace(Rep(3)).a)
memo = {}; deepcopy([1, [2]], memo); print(len(memo) > 1)
import collections
print(deepcopy(collections.deque([[1]], 3)), deepcopy(collections.defaultdict(list, a=[1])), deepcopy(collections.OrderedDict(a=[1])), deepcopy(collections.Counter("aa")))

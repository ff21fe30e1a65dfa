"""Weak references; gc.collect() where CPython need not be asked."""
import gc
import weakref
from weakref import ref, proxy, WeakKeyDictionary, WeakMethod, WeakSet, WeakValueDictionary, finalize


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []

    def hello(self):
        return "hello " + self.name

    def __repr__(self):
        return f"Node({self.name!r})"


a = Node("a")
r = ref(a)
print(r(), r() is a, ref(a) is r, r == ref(a), hash(r) == hash(a), weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r])
del a
gc.collect()
print(r(), r == r)

log = []
b = Node("b")
rb = ref(b, lambda gone: log.append(gone is rb))
print(rb.__callback__ is not None, log)
b = None
gc.collect()
print(rb(), log, rb.__callback__)

# a cycle
c, d = Node("c"), Node("d")
c.links.append(d)
d.links.append(c)
rc, rd = ref(c), ref(d)
del c
gc.collect()
print(rc(), rd())
del d
gc.collect()
print(rc(), rd())


def use():
    x = Node("local")
    return ref(x), x.hello()


rx, said = use()
gc.collect()
print(rx(), said)

p = Node("p")
q = proxy(p)
print(q.name, q.hello(), q, type(q).__name__, q == p)
q.name = "renamed"
print(p.name)
lp = proxy(Node.hello)
print(lp(p), type(lp).__name__)
del p
gc.collect()
try:
    q.name
except ReferenceError as e:
    print(e)

cache = WeakValueDictionary()
one = Node("one")
two = Node("two")
cache["1"] = one
cache["2"] = two
print(sorted(cache), sorted(map(repr, cache.values())), len(cache), "1" in cache, cache["2"], cache.get("9"), cache.get("9", 0))
del two
gc.collect()
print(sorted(cache), len(cache), "2" in cache, cache.get("2"), list(cache.items()))
try:
    cache["2"]
except KeyError as e:
    print("KeyError", e)
print(cache.setdefault("3", one), cache.pop("3"), cache.pop("9", None), cache.copy()["1"])

notes = WeakKeyDictionary()
k1, k2 = Node("k1"), Node("k2")
notes[k1] = "first"
notes[k2] = "second"
print(len(notes), notes[k1], k2 in notes, "x" in notes, sorted(notes.values()), [k.name for k in notes.keys()])
del k1
gc.collect()
print(len(notes), list(notes.items()))

group = WeakSet()
m1, m2 = Node("m1"), Node("m2")
group.add(m1)
group.add(m2)
group.add(m1)
print(len(group), m1 in group, sorted(n.name for n in group), "x" in group)
del m1
gc.collect()
print(len(group), [n.name for n in group], group == WeakSet([m2]), group | {m2} == group)
group.discard(m2)
print(len(group), list(group))

w = Node("w")
wm = WeakMethod(w.hello)
print(wm()(), wm == WeakMethod(w.hello))
del w
gc.collect()
print(wm())


def farewell(name, extra=None):
    print("farewell", name, extra)


f = Node("f")
fin = finalize(f, farewell, "f", extra=1)
print(fin.alive, fin.peek()[2:], fin.atexit)
del f
gc.collect()
print(fin.alive, fin(), fin.peek())
g = Node("g")
fin = finalize(g, farewell, "g")
print(fin(), fin.alive)
last = finalize(g, farewell, "at the end")
detached = finalize(g, farewell, "never")
print(detached.detach()[2:], detached.alive)


# trees with parents that are weak
class Tree:
    def __init__(self, parent=None):
        self._parent = ref(parent) if parent is not None else None
        self.children = []
        if parent is not None:
            parent.children.append(self)

    @property
    def parent(self):
        return self._parent() if self._parent is not None else None

    def depth(self):
        return 0 if self.parent is None else 1 + self.parent.depth()


root = Tree()
leaf = root
for _ in range(20):
    leaf = Tree(leaf)
print(leaf.depth())
del root
gc.collect()
print(leaf.depth())

# many, some of which go
keep, all_refs = [], []
for i in range(500):
    n = Node(str(i))
    if i % 3 == 0:
        keep.append(n)
    all_refs.append(ref(n))
del n
gc.collect()
print(sum(one() is not None for one in all_refs), all(one() is None or int(one().name) % 3 == 0 for one in all_refs))

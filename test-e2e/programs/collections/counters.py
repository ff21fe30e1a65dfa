from collections import Counter, defaultdict, OrderedDict, ChainMap

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

c = Counter("abracadabra"); print(c, c["a"], c["z"], "z" in c, len(c), c.total(), c.most_common(2), c.most_common())
print(sorted(c.elements()), list(Counter(a=2, b=0, c=-1).elements()), Counter({"x": 3}), Counter(x=1, y=2), Counter())
c.update("aab"); print(c); c.subtract("aaz"); print(c); c["q"] += 1; print(c["q"], c); del c["nope"]; del c["q"]; print(c)
a, b = Counter(a=3, b=1, c=-1), Counter(a=1, b=2, d=4)
print(a + b, a - b, a & b, a | b, +a, -a, a == b, a <= b, a < a + b, a != b, a >= Counter(), a > b)
a += b; print(a); a -= Counter(a=10); print(a); a |= Counter(z=5); print(a); a &= Counter(z=2, b=9); print(a)
print(Counter([1, 1, 2]) == Counter({1: 2, 2: 1, 3: 0}), Counter("ab").copy(), dict(Counter("aab")), sorted(Counter("hello").items()), Counter(["x", "y", "x"]).most_common(1)[0])
attempt(lambda: Counter.fromkeys("ab")); attempt(lambda: Counter([[1]])); attempt(lambda: Counter(1)); attempt(lambda: hash(Counter())); attempt(lambda: Counter() + 1)
words = "the quick brown fox jumps over the lazy dog the end".split()
print(Counter(words).most_common(3), Counter(map(len, words)), sum(Counter(words).values()))
c = Counter(); 
for w in words: c[w] += 1
print(c.most_common(1), isinstance(c, dict), repr(Counter(b=1, a=1)), max(c, key=c.get))

d = defaultdict(list); d["a"].append(1); d["b"].append(2); d["a"].append(3); print(d, dict(d), d.get("z"), "z" in d, d["z"], len(d))
n = defaultdict(int); 
for ch in "mississippi": n[ch] += 1
print(n, sorted(n.items()), n.default_factory); s = defaultdict(set); s[1].add(2); s[1].add(2); print(s)
print(defaultdict(lambda: 7)["x"], defaultdict(None, a=1), defaultdict(int, {"k": 2}, j=3), defaultdict(int, [(1, 2)]))
tree = lambda: defaultdict(tree)
t = tree(); t["a"]["b"]["c"] = 1; print(list(t), list(t["a"]), t["a"]["b"]["c"])
attempt(lambda: defaultdict()["x"]); attempt(lambda: defaultdict(5))
x = defaultdict(int, a=1); y = x.copy(); y["b"]; print(x, y, y | {"q": 1}, {"w": 2} | y, x == {"a": 1}, type(y).__name__)
class Missing(dict):
    def __missing__(self, key): return key * 2
m = Missing(a=1); print(m["a"], m["zz"], m.get("zz"), m)
g = defaultdict(lambda: [0, 0]); g["p"][1] += 5; print(dict(g))
nested = defaultdict(lambda: defaultdict(int)); nested["x"]["y"] += 1; nested["x"]["z"] += 2; print({k: dict(v) for k, v in nested.items()})

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)]); print(o, list(o), o["b"]); o.move_to_end("a"); print(o); o.move_to_end("c", last=False); print(o); print(o.popitem(), o.popitem(last=False), o)
o["n"] = 5; o["b"] = 9; print(o, list(reversed(o)), o == OrderedDict(b=9, n=5), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict.fromkeys("xyz", 0), OrderedDict())
attempt(lambda: OrderedDict().popitem()); attempt(lambda: OrderedDict().move_to_end("x")); print(o.copy() == o, o | {"k": 1}, isinstance(o, dict), len(o), o.pop("n"), o.setdefault("k", []), o.get("q"))
o.update(z=1); print(o, list(o.items()), list(o.keys()), list(o.values()))
class LRU(OrderedDict):
    def __init__(self, size): super().__init__(); self.size = size
    def put(self, k, v):
        self[k] = v; self.move_to_end(k)
        if len(self) > self.size: self.popitem(last=False)
l = LRU(2); l.put("a", 1); l.put("b", 2); l.put("a", 3); l.put("c", 4); print(list(l.items()))

cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm, cm["a"], cm["b"], len(cm), list(cm), dict(cm), "b" in cm, cm.get("zz", 0), cm.maps)
child = cm.new_child({"a": 0}); child["new"] = 1; print(child, child["a"], child.parents["a"], cm["a"], sorted(child.items())); attempt(lambda: cm["zz"]); attempt(lambda: cm.pop("b")); print(cm.pop("a"), cm["a"], cm)
cm["b"] = 7; del cm["b"]; print(cm["b"], bool(ChainMap()), ChainMap({"x": 1}) == {"x": 1}, cm | {"q": 1}, list(ChainMap({1: 2}).items())); attempt(lambda: cm.__delitem__("b"))

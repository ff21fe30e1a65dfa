"""OrderedDict.move_to_end() in derived classes and with equal keys, what Counter and defaultdict are made of."""

from collections import Counter, OrderedDict, defaultdict


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


d = OrderedDict((Key(i), i) for i in range(4))
d.move_to_end(Key(1))
print(d)
d.move_to_end(Key(3), last=False)
print(d)
try:
    d.move_to_end("no")
except KeyError as e:
    print("KeyError", e)
try:
    d.move_to_end([])
except TypeError as e:
    print(e)


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        if key in self:
            self.move_to_end(key)
        super().__setitem__(key, value)
        if len(self) > self.size:
            del self[next(iter(self))]

    def pop(self, *args):
        raise RuntimeError("not asked")

    setdefault = pop

    def __missing__(self, key):
        return "missing"


cache = LRU(3)
for k in "abcab":
    cache[k] = k.upper()
cache["c"]
cache["d"] = "D"
print(list(cache.items()))
try:
    cache.move_to_end("zz")
except KeyError as e:
    print("KeyError", e)
cache.move_to_end("d", False)
print(list(cache))


# --- Counter


class OrderedCounter(Counter, OrderedDict):
    pass


print(OrderedCounter("abracadabra").most_common(2), Counter(), Counter(None), Counter(a=2), Counter("ab", a=2))
print(Counter({"a": 2}), Counter(Counter("aab")), Counter(("x", "y", "x")), Counter(x for x in "zzz"))
try:
    Counter([1, 1, [2]])
except TypeError as e:
    print(e)
c = Counter("a")
try:
    c.update(["a", "b", {}, "c"])
except TypeError as e:
    print(e, c)
try:
    Counter(5)
except TypeError as e:
    print(e)


class Noisy(Counter):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 10)

    def update(self, iterable=None, /, **kwds):
        print("update", iterable, kwds)
        super().update(iterable, **kwds)


print(dict(Noisy("aab")), dict(Noisy()), dict(Noisy(b=1)))


class Grows(list):
    pass


print(Counter(Grows("aab")))
seen = Counter()
seen.update((x, seen["a"]) for x in "ab")
print(seen)

# --- defaultdict
print(defaultdict(), defaultdict(list, {"a": 1}), defaultdict(int, b=2), defaultdict(None, [(1, 2)], c=3))
for args in ((5,), (list, 1), (list, {}, {})):
    try:
        defaultdict(*args)
    except TypeError as e:
        print(e)

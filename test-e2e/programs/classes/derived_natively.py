"""Classes that derive from builtin types, natively: items, iteration, attributes, methods, __missing__; what they override counts."""
from collections import Counter, OrderedDict, defaultdict, namedtuple


class Plain(dict):
    pass


class Loud(dict):
    def __getitem__(self, key):
        return ("loud", dict.__getitem__(self, key))

    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value * 2)

    def __contains__(self, key):
        return "contains"

    def __len__(self):
        return 42

    def __iter__(self):
        return iter(["a", "b"])

    def __delitem__(self, key):
        print("deleting", key)
        dict.__delitem__(self, key)

    def get(self, key, default=None):
        return "got"


class Missing(dict):
    def __missing__(self, key):
        return f"no {key}"


class Raising(dict):
    def __missing__(self, key):
        raise KeyError(f"really no {key}")


class Stack(list):
    kind = "stack"

    def push(self, item):
        self.append(item)

    @property
    def top(self):
        return self[-1]


class Odd(list):
    def append(self, item):
        list.append(self, item + 1)

    def __iter__(self):
        return iter((7, 8))

    def __bool__(self):
        return False


class Word(str):
    def __eq__(self, other):
        return True

    __hash__ = str.__hash__


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]

    def swapped(self):
        return Pair(self[1], self[0])


Point = namedtuple("Point", "x y")


class Point3(namedtuple("Base", "x y z")):
    __slots__ = ()

    def norm(self):
        return self.x + self.y + self.z


class Slotless(tuple):
    pass


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def dicts():
    d = Plain(a=1)
    d["b"] = 2
    d.extra = "own"
    loud = Loud(a=1)
    loud["b"] = 2
    missing = Missing(a=1)
    raising = Raising()
    log = []
    for i in range(20):
        d[i] = i
        log.append((d["a"], d[i], len(d), "a" in d, i + 1 in d, d.get("b"), d.get("zz", 0), d.extra, d.__class__.__name__))
        log.append((loud["a"], loud["b"], len(loud), "zz" in loud, list(loud), loud.get("a"), bool(loud)))
        log.append((missing["a"], missing[i], attempt(lambda: raising[i]), missing.get(i), i in missing))
        d.get = lambda key: "shadowed"
        log.append(d.get("a"))
        del d.get
        log.append(attempt(lambda: d.nothing))
        log.append(attempt(lambda: d[[]]))
        if i % 3 == 0:
            del d[i]
    print(log[:10], log[-5:], len(log))
    del loud["a"]
    print(d.pop("a"), d.setdefault("q", 5), list(d.items())[:3], dict(d) == d, d == dict(d), d.popitem(), sum(1 for k in d), list(d.values())[-1])
    missing.get = None
    print(attempt(lambda: missing.get("a")))


def lists():
    s = Stack([1])
    odd = Odd([1])
    log = []
    for i in range(20):
        s.push(i)
        s.append(i)
        odd.append(i)
        s.note = i
        log.append((s.top, s[0], s[-1], s[1:3], type(s[1:3]), len(s), s.kind, s.note, i in s, [x for x in s][:2], list(odd), len(odd), bool(odd)))
        s[0] = i
        log.append(s.pop())
        a, *b = s
        log.append((a, len(b)))
    a, b = odd
    print(log[:4], log[-3:], a, b, odd[0:2], s == list(s), s < [0], s + [1] == list(s) + [1], s.index(3), s.count(3))
    s.sort(reverse=True)
    s.kind = "changed"
    print(s[:5], s.kind, Stack.kind, s.copy() == s, type(s.copy()), s * 1 == s)
    Stack.push = lambda self, item: list.append(self, -item)
    s.push(99)
    print(s[-1])


def tuples():
    log = []
    table = {}
    for i in range(30):
        p = Point(i, i + 1)
        q = Point3(i, 2, 3)
        r = Pair(i, "b")
        x, y = p
        table[p] = i
        log.append((p.x, p.y, x, y, p[0], p[-1], len(p), p == (i, i + 1), (i, i + 1) == p, p != Point(i, i + 1), p < Point(i, i + 2), hash(p) == hash((i, i + 1))))
        log.append((q.x, q.z, q.norm(), q._fields, q.__class__.__name__, type(q).__name__, isinstance(q, tuple), isinstance(q, Point), p.__class__ is Point))
        log.append((r.first, r.swapped().first, r[0], r[:], type(r[:]), r[0:1], i in r, "b" in r))
    print(log[:3], log[-3:])
    print(table[(3, 4)], table.get(Point(5, 6)), Point(99, 100) in table, len(table), {(0, 1): "t"}[Point(0, 1)], {(0, 1), Point(0, 1)})
    print(attempt(lambda: p.z), attempt(setattr, p, "x", 3), attempt(delattr, p, "x"), p._replace(x=5), Point._make([1, 2]), p._asdict(), Point.x.__doc__)
    s = Slotless((1, 2))
    s.tag = "t"
    for i in range(5):
        print(s.tag, s[0], s == (1, 2), end=" ")
    print(Point(1, [2]) == Point(1, [2]), Point(1, [2]) == (1, [2]), attempt(hash, Point(1, [2])), Point("a", 1) > Point("a", 0))
    print(sorted([Point(2, 1), Point(1, 5), Point(1, 2)]), max(Point(2, 1), Point(3, 0)), Point(*"ab"), Point(y=1, x=2))


def others():
    w = Word("abc")
    print(w == "zzz", "zzz" == w, w in {"abc": 1}, {"abc": 1}.get(w), w[0], len(w), [c for c in w], w in ["q"], w.upper(), "b" in w)
    counts = Counter()
    groups = defaultdict(list)
    numbers = defaultdict(int)
    order = OrderedDict()
    for i, c in enumerate("the quick brown fox jumps over the lazy dog" * 3):
        counts[c] += 1
        groups[c].append(i)
        numbers[i % 5] += i
        order[c] = i
        order.move_to_end(c)
    print(counts.most_common(3), counts["nothing"], "nothing" in counts, len(groups), groups["q"], sorted(numbers.items()), list(order)[-4:], len(order))
    print(groups.default_factory, attempt(lambda: defaultdict(None)[1]), counts.total(), order.popitem(last=False), order.popitem(), counts & Counter("the") == Counter("the"))
    names = [type(x).__name__ for x in (1, "a", None, counts, groups, Point(1, 2), Point, len, {}, 1.5) * 3]
    print(names[-10:])
    Plain.__name__ = "Renamed"
    print([type(x).__name__ for x in (Plain(), Loud(), Plain())], Plain().__class__.__name__)


def changed():
    d = Plain(a=1)
    answers = []
    for i in range(12):
        answers.append(d["a"])
        if i == 5:
            Plain.__getitem__ = lambda self, key: "new"
        if i == 8:
            del Plain.__getitem__
    print(answers)
    print(issubclass(Plain, dict), issubclass(dict, Plain), [issubclass(t, (int, tuple)) for t in (Point, bool, str, Point3) * 3], attempt(issubclass, 1, int))


dicts()
lists()
tuples()
others()
changed()

"""Classes derived from int, str, float, list, dict, tuple, set and other builtin types."""


class Stack(list):
    def push(self, v):
        self.append(v)
        return self

    @property
    def top(self):
        return self[-1]

    def __repr__(self):
        return f"Stack({super().__repr__()})"


s = Stack([1, 2])
s.push(3).push(4)
s.name = "named"
print(s, s.top, len(s), s[0], s[1:], type(s[1:]), isinstance(s, list), s == [1, 2, 3, 4], s.name, s.__dict__)
print(sorted(s, reverse=True), sum(s), max(s), 3 in s, list(s), [*s], s + [5], type(s + [5]).__name__, s * 2, bool(Stack()))
s += [9]
print(s, type(s).__name__, s.index(9), s.pop(), s.count(1))
s.extend(x for x in "ab")
s.sort(key=str)
print(s, list(reversed(s)), s.copy() == s, type(s.copy()).__name__)
a, b, *rest = s
print(a, b, rest)


class Logged(dict):
    def __setitem__(self, k, v):
        print("set", k)
        super().__setitem__(k, v)

    def __getitem__(self, k):
        return super().__getitem__(k) * 10

    def __missing__(self, k):
        return 7

    def __contains__(self, k):
        return k == "always" or super().__contains__(k)


d = Logged(a=1)
d["b"] = 2
print(d["a"], d["b"], d["zzz"], d.get("a"), d.get("zzz"), "always" in d, "a" in d, "q" in d, len(d), d, list(d.items()))
d.update(c=3)
print(dict(d), {**d}, d == {"a": 1, "b": 2, "c": 3}, d.pop("a"), sorted(d), d | {"z": 1}, isinstance(d, dict))


class Counter(dict):
    def __missing__(self, key):
        return 0


c = Counter()
for ch in "abracadabra":
    c[ch] += 1
print(c, max(c, key=c.get), c["nothing"], type(c).__name__, c.__class__ is Counter)
for i in range(500):
    c[i % 7] += i
print(sum(c[k] for k in range(7)))


class AttrDict(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value


ad = AttrDict(x=1)
ad.y = 2
print(ad, ad.x, ad.y, hasattr(ad, "z"), ad.keys())


class Name(str):
    def shout(self):
        return self.upper() + "!"

    def __new__(cls, value, extra=None):
        self = super().__new__(cls, value)
        self.extra = extra
        return self


n = Name("bob", extra=5)
print(n, n.shout(), n.extra, n == "bob", "bob" == n, hash(n) == hash("bob"), len(n), n + "!", type(n + "!").__name__)
print({"bob": 1}[n], {n: 2}["bob"], f"{n:>5}|{n!r}|{n}", "-".join([n, n]), n in ("bob",), n[0], n[::-1], "%s" % n)
print(isinstance(n, str), str(n), type(str(n)).__name__, n.replace("b", "c"), n.startswith("b"), sorted([n, "al"]), int(Name("12")))


class Meters(float):
    def __repr__(self):
        return f"{float(self)}m"

    def __add__(self, other):
        return Meters(float(self) + other)


m = Meters(2.5)
print(m, m + 1, m * 2, type(m * 2).__name__, m > 2, round(m), -m, abs(m), int(m), f"{m:.3f}", m == 2.5, hash(m) == hash(2.5))
print(max([m, Meters(1)]), sum([m, m]), float(m), type(float(m)).__name__, m.is_integer(), {2.5: "x"}[m])


class Id(int):
    def __new__(cls, v=0):
        return super().__new__(cls, v * 10)

    def __repr__(self):
        return f"Id({int(self)})"

    __str__ = __repr__


i = Id(4)
print(i, i + 1, type(i + 1).__name__, i == 40, {40: "x"}[i], [0] * Id(0), list(range(i))[-1], i.bit_length(), hash(i), -i, i // 7)
print("abc"[Id(0)], i < 41, max(i, Id(5)), int(i), type(int(i)).__name__, i**2, f"{i:05d}", "%d" % i, hex(i), bool(Id(0)), divmod(i, 7))
print(Id(2**70) % 1000, isinstance(i, int), sorted([Id(3), Id(1), 20]), [10, 20, 30][Id(0) + 1], sum([i, i]))


class Pair(tuple):
    __slots__ = ()

    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    first = property(lambda self: self[0])

    @property
    def second(self):
        return self[1]

    def __add__(self, other):
        return Pair(self[0] + other[0], self[1] + other[1])


p = Pair(1, 2)
x, y = p
print(p, p.first, p.second, x, y, p == (1, 2), hash(p) == hash((1, 2)), {p: 1}[(1, 2)], p + p, len(p), p[::-1], type(tuple(p)).__name__)
print(sorted([Pair(2, 1), Pair(1, 5)]), Pair(1, 2) < Pair(1, 3), isinstance(p, tuple), hasattr(p, "__dict__"), "%d-%d" % p)
try:
    p.z = 1
except AttributeError as error:
    print(error)
total = 0
for k in range(300):
    q = Pair(k, 1)
    total += q.first + q.second + len(q)
print(total)


class Bag(set):
    def add(self, v):
        super().add(v * 2)


bag = Bag([1, 2])
bag.add(5)
print(sorted(bag), 10 in bag, sorted(bag | {7}), type(bag | {7}).__name__, len(bag), bag >= {1}, bag.__class__.__name__)
print(repr(Bag([3])), Bag([1]) == {1})


class Frozen(frozenset):
    def __hash__(self):
        return 1


f = Frozen([1, 2])
print(sorted(f), hash(f), {f: "v"}[Frozen([2, 1])], f == frozenset([1, 2]))


class Raw(bytes):
    def head(self):
        return self[0]


r = Raw(b"xyz")
print(r.head(), r, len(r), r + b"!", r == b"xyz")


class Lazy(property):
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return ("lazy", super().__get__(instance, owner))


class Uses:
    @Lazy
    def value(self):
        return 5


print(Uses().value, isinstance(Uses.__dict__["value"], property))


class Init(list):
    def __init__(self, n, *, fill=0):
        super().__init__([fill] * n)
        self.n = n


print(Init(3, fill=7), Init(2).n)


class NoInit(list):
    def __init__(self, *args):
        self.args = args


print(NoInit(1, 2, 3), NoInit(1, 2, 3).args)


class Matrix(dict):
    def __init__(self, **kw):
        super().__init__()
        for k, v in kw.items():
            self[k] = v
        self.size = len(kw)


print(Matrix(a=1, b=2), Matrix(a=1).size, dict(Matrix(q=1)), list(Matrix(q=1)))


class Mixed(Stack, list):
    pass


print(Mixed([1]).push(2), [cls.__name__ for cls in Mixed.__mro__])
for make in (
    lambda: type("X", (bool,), {}),
    lambda: type("X", (int, str), {}),
    lambda: type("X", (type(None),), {}),
    lambda: type("X", (type(lambda: 0),), {}),
    lambda: type("X", (range,), {}),
    lambda: type("X", (int,), {"__slots__": ("a",)}),
    lambda: list.append(Pair(1, 2), 3),
    lambda: dict.__getitem__(Logged(a=1), "b"),
    lambda: Stack().pop(),
    lambda: Id("x"),
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


class Sub(Stack):
    def __len__(self):
        return 100

    def __iter__(self):
        return iter("over")

    def __eq__(self, other):
        return "eq"

    __hash__ = None

    def __bool__(self):
        return False


sub = Sub([1, 2])
print(len(sub), list(sub), bool(sub), sub == 1, sub[0], [*sub], list.__len__(sub), super(Sub, sub).__len__())
sub2 = Stack([5])
sub2.__class__ = Sub
print(len(sub2), type(sub2).__name__)

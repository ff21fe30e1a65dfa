"""Attributes, methods and calls through inline caches for objects other than plain instances, warm and after changes."""

from collections import OrderedDict, defaultdict, namedtuple
from enum import Enum, IntEnum


def section(name):
    print(f"--- {name}")


section("properties that are assigned")


class Celsius:
    def __init__(self, degrees):
        self._degrees = degrees

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, to):
        if to < -273:
            raise ValueError(f"too cold: {to}")
        self._degrees = to

    @property
    def fixed(self):
        return 7


class Kelvin(Celsius):
    @Celsius.degrees.setter
    def degrees(self, to):
        self._degrees = to - 273


def assign(thing, to):
    thing.degrees = to
    return thing.degrees


a, b = Celsius(1), Kelvin(2)
print(sum(assign(a if i & 1 else b, i) for i in range(100)))
for to in (-300, -100):
    try:
        print(assign(a, to))
    except ValueError as error:
        print(error)
for _ in range(3):
    try:
        a.fixed = 1
    except AttributeError as error:
        print(error)
Celsius.degrees = property(lambda self: "changed", lambda self, to: print("set", to))
print(assign(a, 5), assign(b, 300))


def in_generator(thing):
    for i in range(3):
        thing.degrees = i + 300
        yield thing.degrees


print(list(in_generator(Kelvin(0))))

section("exceptions")


class Failure(Exception):
    code = 17

    def __init__(self, message, *, where=None, extra=0):
        super().__init__(message, extra)
        self.where = where
        self.extra = extra

    def describe(self):
        return f"{self.where}: {self.args} {self.code}"


class Worse(Failure):
    def __init__(self, message):
        self.before = message
        Failure.__init__(self, message, where="worse")


class Bare(LookupError):
    pass


class Odd(Exception):
    def __init__(self, n):
        if n % 3 == 0:
            raise TypeError(f"odd {n}")
        self.n = n


def fail(i):
    if i % 4 == 0:
        raise Failure("plain", where=i)
    if i % 4 == 1:
        raise Worse(i)
    if i % 4 == 2:
        raise Bare(i, "two")
    raise Bare


seen = {}
for i in range(200):
    try:
        fail(i)
    except Failure as error:
        error.count = i
        key = error.describe()[:5], error.count == i, sorted(error.__dict__)[0]
        seen[key] = seen.get(key, 0) + 1
    except Bare as error:
        seen[error.args[1:]] = seen.get(error.args[1:], 0) + 1
for key in sorted(seen, key=repr)[::10]:
    print(key, seen[key])
total = 0
for i in range(60):
    try:
        raise Odd(i)
    except Odd as error:
        total += error.n
        if i == 50:
            print(error.args, error.__dict__, repr(error))
    except TypeError as error:
        total += len(error.args[0])
print(total)
error = Failure("m", where=1)
error.__dict__["late"] = 3
print(error.late, error.__dict__, error, repr(error))
del error.late
print(hasattr(error, "late"), error.args, Worse("w").before)
error.args = 1, 2
print(error.args, str(error))
for i in range(5):
    shadowed = Failure("s")
    if i == 3:
        shadowed.describe = lambda: "own"
        shadowed.code = 18
    print(shadowed.describe(), shadowed.code)
Failure.code = 19
print(error.code)


class Numbered(OSError):
    def __init__(self, n):
        super().__init__(n, "text")
        self.n = n


for i in range(4):
    try:
        raise Numbered(i)
    except OSError as e:
        print(e.errno, e.strerror, e.n, e.args)


class Stop(StopIteration):
    pass


def results():
    for i in range(3):
        stop = Stop(i)
        yield stop.value, stop.args


print(list(results()))
for bad in range(3):
    try:
        Bare(x=1)
    except TypeError as e:
        print(e)

section("named tuples")
Point = namedtuple("Point", "x y")


class Vector(namedtuple("Base", ["x", "y"])):
    __slots__ = ()

    def __new__(cls, x, y=0):
        return super().__new__(cls, x, y)

    def norm(self):
        return self.x * self.x + self.y * self.y


class Named(Point):
    pass


total = 0
for i in range(100):
    p, v, n = Point(i, 2), Vector(i), Named(1, y=i)
    n.label = i
    total += p.x + p.y + v.norm() + v.y + n.y + n.label + len(p) + p[0]
print(total, type(p).__name__, type(v).__name__, type(n).__name__, p, v, n)
for wrong in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: p.z, lambda: setattr(p, "x", 1), lambda: delattr(p, "x")):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(Point.x.__doc__, p._replace(x=5), Point._make([8, 9]) == (8, 9))

section("classes made by __new__")


class Shape:
    def __new__(cls, kind):
        return object.__new__(shapes.get(kind, cls))


shapes = {}
print([type(Shape(k)).__name__ for k in ("a", "b", "a")])


class Round(Shape):
    def __init__(self, kind):
        self.made = kind


shapes["a"] = Round
print([getattr(Shape(k), "made", None) for k in ("a", "b", "a")])


class Single:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super(Single, cls).__new__(cls)
        return cls.instance


print(len({id(Single()) for _ in range(50)}))

section("lists, dicts, strs and numbers of classes of their own")


class Stack(list):
    def push(self, v):
        self.append(v)
        return self

    @property
    def top(self):
        return self[-1]


class Loud(list):
    def append(self, v):
        super().append(v * 2)

    def __getitem__(self, i):
        return ("item", super().__getitem__(i))

    def __len__(self):
        return 100

    def __iter__(self):
        return iter("loud")

    def __contains__(self, v):
        return v == "anything"


def use(items, n):
    for i in range(n):
        items.append(i)
    return items[0], len(items), bool(items), list(items)[:4], 3 in items, "anything" in items


print(use(Stack(), 10), use(Loud(), 10), use([], 10))
print(use(Loud(), 3), use(Stack(), 3))
s = Stack()
print([s.push(i).top for i in range(5)], s.pop(), s.pop(0), s[1:], type(s[:]).__name__)
s.note = "kept"
print(s.note, s.__dict__, [s.note for _ in range(3)])
Stack.push = lambda self, v: "replaced"
print(s.push(1))
Stack.__len__ = lambda self: 5
print(len(s), bool(s))
Stack.__getitem__ = lambda self, i: i
print(s[3], s.top)


class Defaults(dict):
    def __missing__(self, key):
        self[key] = v = f"made {key}"
        return v


d = Defaults(a=1)
print([d[k] for k in "abab"], "b" in d, d.get("z"), len(d), sorted(d), d.pop("a"))
for other in (defaultdict(list, a=[1]), OrderedDict(a=[1])):
    for i in range(30):
        if "k" not in other or isinstance(other, defaultdict):
            other.setdefault("k", []).append(i)
    print(type(other).__name__, len(other["k"]), other["a"], list(other))
words = defaultdict(int)
for i in range(100):
    words[i % 7] += i
print(dict(words))


class Text(str):
    def shout(self):
        return self.upper() + "!"


class Strange(str):
    def __eq__(self, other):
        return True

    __hash__ = str.__hash__


t = Text("abc")
print([t == "abc" for _ in range(3)], t != "abc", "abc" == t, t.shout(), t[0], len(t), [c for c in t], "b" in t)
print([Strange("x") == w for w in ("y", Text("z"))], {t: 1}["abc"])


class Pair(tuple):
    def __eq__(self, other):
        return "eq"

    def __ne__(self, other):
        return "ne"

    __hash__ = tuple.__hash__


print(Pair((1, 2)) == (1, 2), (1, 2) == Pair((1, 2)), Pair((1,)) != (1,), [(1, 2) == Vector(1, 2) for _ in range(3)])


class Zero(int):
    pass


class Truthy(int):
    def __bool__(self):
        return True


print([bool(v) for v in (Zero(), Zero(3), Truthy(), Truthy(2**70), Zero(2**70))], [1 if v else 0 for v in (Zero(), Truthy())])


class Bytes(bytearray):
    pass


print(list(Bytes(b"abc")), list(Bytes(b"xyz"))[0], len(Bytes(b"12")), Bytes(b"q")[0])

section("super with arguments")


class Root:
    def __init__(self, *names):
        self.names = names

    @classmethod
    def make(cls, n):
        return cls.__name__, n

    def who(self):
        return "root"


class Middle(Root):
    def __init__(self, *names):
        super(Middle, self).__init__("middle", *names)

    @classmethod
    def make(cls, n):
        return super(Middle, cls).make(n + 1)

    def who(self):
        return "middle of " + super(Middle, self).who()


class Leaf(Middle):
    def __init__(self):
        super(Leaf, self).__init__("leaf")

    def who(self):
        return super(Middle, self).who(), super(Leaf, self).who()


print({Leaf().names for _ in range(20)}, [Leaf.make(i) for i in range(2)], [Leaf().who() for _ in range(2)])
for wrong in (lambda: super(Leaf, Root()).who(), lambda: super(3, 4).who(), lambda: super(Root, Leaf()).nothing()):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def shadowing(super):
    return super(1, 2).count(1)


print(shadowing(lambda *a: a), shadowing(lambda a, b: [b, a, a]))

section("classes as keys and arguments")


class Meta(type):
    def __hash__(cls):
        return 5

    def __eq__(cls, other):
        return isinstance(other, Meta)


class One(metaclass=Meta):
    pass


class Two(metaclass=Meta):
    pass


table = {int: "int", str: "str", One: "one", len: "len", use: "use"}
print([table.get(k) for k in (int, str, float, One, Two, len, use, abs) for _ in range(2)])
print([issubclass(c, k) for c in (bool, Leaf, Failure) for k in (int, Root, (str, Exception)) for _ in range(2)])
x = Root()
print(len({id(x) for _ in range(10)}), id(5) == id(5), id(x) == id(x), id(x) != id(Root()))
print(x.__class__ is Root, [v.__class__.__name__ for v in (x, Leaf(), Root(), t, s, error)])
x.__class__ = Middle
print(x.__class__.__name__, x.who(), isinstance(x, Middle))

section("enums")


class Color(Enum):
    RED = 1
    GREEN = "g"

    @property
    def pretty(self):
        return self.name.lower()


class Level(IntEnum):
    LOW = 1
    HIGH = 2


print([(c.value, c.name, c.pretty) for _ in range(2) for c in Color], [v.value + v for v in Level], Level.LOW == 1)
for _ in range(2):
    try:
        Color.RED.value = 3
    except AttributeError as e:
        print(e)

section("ints of classes of their own")


class Meters(int):
    pass


class Clock(int):
    def __add__(self, other):
        return Clock((int(self) + int(other)) % 12)

    def __eq__(self, other):
        return int(self) % 12 == int(other) % 12

    def __lt__(self, other):
        return NotImplemented

    __hash__ = int.__hash__


class Radd:
    def __radd__(self, other):
        return "radd", other

    def __eq__(self, other):
        return "eq"


for _ in range(3):
    m, c = Meters(7), Clock(9)
    print(m + 1, 1 + m, m - 2, m * 3, m // 2, m % 4, m / 2, m == 7, 7 != m, m < 8, 8 <= m, m > 6.5, m + 0.5, type(m + 1) is int)
    print(int(c + 5), c == 21, c != 9, c != 21, 21 == c, c > 3, c < 3, c - 1, m + Radd(), m == Radd(), True + m)
print("%s %d" % (Level.LOW, Level.HIGH), "%s" % Meters(3), "ab" * Meters(2), [0] * Meters(2), Meters(2**60) + 1)


class Empty(list):
    pass


class Filled(dict):
    def __init__(self, n, **names):
        self.n = n
        self["first"] = n
        self.update(names)


class Items(list):
    def __init__(self, *items):
        list.__init__(self, items)


for i in range(3):
    print(Empty(), Empty("ab"), Filled(i), Filled(i, b=2).n, Items(1, i), Empty().append(1), len(Filled(0)))
for wrong in (lambda: Empty(1, 2), lambda: Filled()):
    try:
        wrong()
    except TypeError as e:
        print(e)
print(range(10)[2:5], range(0, 20, 3)[1:3], range(10)[5:3], range(10)[:-1], range(5)[10:], range(10, 0, -2)[1:])

section("coroutines")


async def fibonacci(n):
    return n if n < 2 else await fibonacci(n - 1) + await fibonacci(n - 2)


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


async def twice():
    one = fibonacci(3)
    print(await one)
    try:
        await one
    except RuntimeError as e:
        print(e)
    try:
        await (x for x in ())
    except TypeError as e:
        print(e)


print(drive(fibonacci(10)))
drive(twice())

"""Calls of classes that are functions underneath, formats by name, generators taken in by lists, and more, natively."""
import itertools
import math
from collections import namedtuple
from typing import NamedTuple


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


Point = namedtuple("Point", "x y", defaults=[7])


class Typed(NamedTuple):
    a: int
    b: str = "b"


class Sub(Point):
    def total(self):
        return self.x + self.y


class WithInit(Point):
    def __init__(self, *args):
        print("init", args)


class Meta(type):
    def __call__(cls, *args):
        return ("meta", args)


class WithMeta(Point, metaclass=Meta):
    pass


class Shape:
    def __new__(cls, kind):
        made = object.__new__(Circle if kind == "circle" else cls)
        made.kind = kind
        return made


class Circle(Shape):
    def __init__(self, kind):
        self.radius = 1


def made():
    log = []
    for i in range(12):
        log.append((Point(i, 2), Point(i), Point(x=i, y=1), Point(*(i, 3)), Typed(i), Typed(a=i, b="c"), Sub(i, 1).total(), type(Sub(1))))
        log.append((attempt(Point), attempt(Point, 1, 2, 3), attempt(Point, z=1)))
        log.append((Shape("circle").radius, Shape("square").kind, type(Shape("circle")).__name__))
    print(log[0], log[1], log[2], log[-3:])
    print(WithInit(1, 2), WithMeta(1, 2), Point._make([1, 2]), tuple.__new__(Point, (5, 6)), attempt(tuple.__new__, Point, 5), tuple.__new__(tuple, (1,)), attempt(tuple.__new__, list), tuple.__new__ is object.__new__)
    Point.__new__ = lambda cls, *args: "patched"
    print([Point(1, 2), Point(3)])


def iterators():
    total = 0
    for i in range(200):
        for a, b in zip(itertools.count(i), itertools.chain([1], (2, 3), "x")):
            total += a
        total += sum(x * y for x, y in itertools.product([1, 2], repeat=2))
        total += len(list(itertools.combinations(range(4), 2))) + len(list(itertools.islice(itertools.cycle("ab"), 5)))
        total += sum(itertools.accumulate([1, 2, 3])) + sum(1 for k, g in itertools.groupby("aabbc")) + len(list(itertools.repeat(1, 3)))
        total += sum(itertools.starmap(pow, [(2, 3), (3, 2)])) + len(list(itertools.takewhile(lambda v: v < 2, [0, 1, 2])))
    print(total, itertools.count(5), itertools.repeat("a", 2), attempt(itertools.count, "x"), attempt(itertools.islice, [1], -1))
    print(list(itertools.chain.from_iterable([[1], [2]])), list(itertools.zip_longest("ab", "c", fillvalue="-")), attempt(itertools.product, 5))


def generators():
    def failing():
        yield 1
        yield 2
        raise ValueError("no more")

    for i in range(5):
        l = [0]
        same = l
        l += (x * i for x in range(4))
        print(l, same is l, 2 in (x for x in range(3)), 9 in (x for x in range(3)), 9 not in (x for x in "ab"), "b" in (c for c in "abc"))
        print(attempt(lambda: l.__iadd__(failing())), l)
        try:
            l += failing()
        except ValueError as e:
            print(e, l)
        g = (x for x in range(5))
        print(2 in g, list(g))
        t = (1,)
        t += tuple(x for x in range(2))
        try:
            t += (x for x in range(2))
        except TypeError as e:
            print(t, e)
        l += [v for v in range(2)]
        l += range(2)
        l += "ab"
        l += {7: 8}
        print(l, attempt(lambda: l.__iadd__(5)))


class Shouting:
    def __format__(self, spec):
        return "shout" + spec

    def __str__(self):
        return "text"


def texts():
    d = {"name": "Ann", "n": 42, "x": 2.5, "": "empty", "a b": "spaced", 1: "one"}
    for i in range(4):
        print("%(name)s is %(n)d and %(x).2f, %(n)05d %(x)8.3f|%(name)-6s|%(name)r %%" % d, "%()s %(a b)s" % d, "plain" % d, "%(n)x %(n)o" % d)
        print(attempt(lambda: "%(zz)s" % d), attempt(lambda: "%(n" % d), attempt(lambda: "%s" % d)[:8], attempt(lambda: "%(n)s" % (1,)), attempt(lambda: "%(name)d" % d), attempt(lambda: "%(n)s %s" % d)[:20])
        print(format(3.14159, ".2f"), format(42, "08b"), format("x", ">5"), format(255, "x"), format(7), format(None), format(True, "d"), format(Shouting(), "!"), format(Shouting()), attempt(format, 1, "q"), attempt(format, 1, 2))
        print(int(" 12 "), int("+7"), int("\t-3\n"), attempt(int, " "), attempt(int, "+"), attempt(int, "+-1"), int("1_0"), attempt(int, "1 2"), int("0" * 30 + "5"), int("\u0663"))
        print(divmod(7.5, 2), divmod(-7, 2.0), attempt(divmod, 1.0, 0), divmod(7, -2), math.log(8, 2), math.log(100, 10), attempt(math.log, 5, 1), attempt(math.log, -1, 2), math.log(2**70, 2), math.log(0.5, 3))


def deletions():
    for i in range(4):
        l = list(range(10))
        del l[2:4]
        del l[-1:]
        del l[5:2]
        print(l, end=" ")
        del l[::2]
        print(l, end=" ")
        del l[:]
        print(l)


made()
iterators()
generators()
texts()
deletions()

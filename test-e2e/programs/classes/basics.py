"""Classes, instances, methods, class attributes."""


class Point:
    """A point in the plane."""

    dimensions = 2
    count = 0

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1

    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self

    def norm1(self):
        return abs(self.x) + abs(self.y)


p = Point(1, 2)
q = Point(5)
print(p.x, p.y, q.x, q.y, Point.count, p.count, Point.dimensions)
print(p.move(1, 1).move(2, 0).norm1(), q.norm1())
print(Point.__name__, Point.__qualname__, Point.__module__, Point.__doc__, Point.__bases__)
print(type(p), type(p) is Point, p.__class__ is Point, isinstance(p, Point), isinstance(3, Point))
print(Point, Point.norm1(p), Point.move(q, 1, 1).x)
print(p.__dict__, vars(q))
p.z = 10
print(p.__dict__, hasattr(p, "z"), hasattr(q, "z"))
del p.z
print(p.__dict__, hasattr(p, "z"))
print(getattr(p, "x"), getattr(p, "w", "none"))
setattr(p, "name", "here")
print(p.name)
delattr(p, "name")
p.dimensions = 3
print(p.dimensions, q.dimensions, Point.dimensions)
Point.dimensions = 4
print(p.dimensions, q.dimensions)
del p.dimensions
print(p.dimensions)
bound = p.norm1
p.x = -100
print(bound(), bound.__self__ is p, bound.__func__ is Point.norm1, bound.__name__)


class Empty:
    pass


e = Empty()
print(e.__dict__, Empty.__doc__, type(e).__name__)
for i in range(12):
    setattr(e, "a" + str(i), i)
print(e.__dict__, e.a3, sum(vars(e).values()))


class Outer:
    class Inner:
        value = 1

        def get(self):
            return self.value

    def make(self):
        return self.Inner()


print(Outer.Inner.__qualname__, Outer().make().get(), Outer.Inner)


def local():
    class Hidden:
        def f(self):
            return [self.g(i) for i in range(3)]

        def g(self, i):
            return i * i

    return Hidden


print(local().__qualname__, local()().f(), local().g.__qualname__)

for action in (
    lambda: p.missing,
    lambda: Point.missing,
    lambda: Point(),
    lambda: Point(1, 2, 3),
    lambda: Empty(1),
    lambda: p.move(1),
    lambda: delattr(p, "nothing"),
    lambda: p(),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
plain = object()
print(plain.__class__, plain == plain, plain == object(), hasattr(plain, "x"), isinstance(plain, object))
try:
    plain.x = 1
except AttributeError as error:
    print(error)

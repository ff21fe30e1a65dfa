# What looks at an instance in other ways than by its attributes, in the middle of hot loops: dicts, deletions, classes, errors, exits.
class Point:
    made = 0

    def __init__(self, x, y=0, fail=-1):
        self.x = x
        if x == fail:
            raise ValueError(f"no {x}", self.__dict__)
        self.y = y
        Point.made += 1

    def __repr__(self):
        return f"Point({self.__dict__})"


class Other(Point):
    def norm(self):
        return abs(self.x) + abs(self.y)


def partly(n):
    errors = []
    total = 0
    for i in range(n):
        try:
            p = Point(i % 50, i, fail=33)
            total += p.x
        except ValueError as error:
            errors.append(error.args)
    return total, len(errors), errors[-1] if errors else None


def dicts(n):
    total = 0
    for i in range(n):
        p = Point(i, 1)
        p.z = 3
        if i % 37 == 36:
            d = p.__dict__
            d["x"] = -1
            d["w"] = 5
            total += p.w + p.x
        if i % 41 == 40:
            total += len(vars(p))
        p.x += 1
        total += p.x
    return total, p


def deleted(n):
    total = 0
    for i in range(n):
        p = Point(i, 2)
        if i % 31 == 30:
            del p.y
        total += getattr(p, "y", 100)
        try:
            total += p.y
        except AttributeError as error:
            total += len(str(error))
    return total


def class_changes(n):
    total = 0
    for i in range(n):
        p = (Point if i % 2 else Other)(i, 1)
        total += p.y + (type(p) is Other)
        if i == n // 2:
            Point.extra = 11
        if i == n // 2 + 20:
            Point.norm = lambda self: 1000
        total += p.norm() if hasattr(p, "norm") else 0
        total += getattr(p, "extra", 0)
    for name in ("extra", "norm"):
        if hasattr(Point, name):
            delattr(Point, name)
    return total


def init_changes(n):
    original = Point.__init__

    def other(self, x, y=0, fail=-1):
        self.y = x
        self.x = y

    total = 0
    for i in range(n):
        if i == n // 2:
            Point.__init__ = other
        p = Point(i, 3)
        total += p.x * 3 + p.y
    Point.__init__ = original
    return total, p


def grows(n):
    class Record:
        def __init__(self, i):
            self.i = i

    total = 0
    for i in range(n):
        r = Record(i)
        r.a = 1
        r.b = 2
        if i > n // 2:
            r.c = 3
            r.d = r
            total += r.d.c
        total += r.a + r.b + r.i
    return total, sorted(r.__dict__)


def hashed(n):
    seen = {}
    for i in range(n):
        p = Point(i % 7, 0)
        key = (p.x, p)
        seen[p] = i
        if key[1] in seen:
            p.y = seen[p]
    return len(seen), sum(p.y for p in seen)


def wide(n):
    total = 0
    for i in range(n):
        p = Point(2**46 + i * 2**40, 3**i if i % 20 == 19 else i)
        p.x += p.x
        q = Point(p.x, p.y)
        total += q.x % 1000 + q.y % 10
        if i % 90 == 89:
            print(q)
    return total


def inner(n):
    total = 0
    for i in range(n):
        p = Point(0, i)
        for k in range(3 + i % 5):
            p.x += k
            q = Point(p.x, k)
            p = q if k % 2 else p
        total += p.x * 2 + p.y
    return total


def floats(n):
    p = Point(1.5, float("nan"))
    for i in range(n):
        p = Point(p.x / 1.5 + i, -p.y)
        if i % 100 == 99:
            p = Point(p.x, 0.0)
    return p.x, repr(-p.y)


def generator(n):
    def points():
        for i in range(n):
            p = Point(i, i)
            yield p
            p.x += 5

    total = 0
    for p in points():
        p.y += 1
        total += p.x + p.y
    return total, p.x


def closes(n):
    total = 0
    for i in range(n):
        p = Point(i, 1)
        f = lambda: p.x + p.y
        p.x = 3
        total += f()
    return total


def truth(n):
    total = 0
    for i in range(n):
        p = Point(i, 0)
        q = p if i % 9 else None
        if q:
            total += q.x
        if not p:
            total += 100000
        total += (p == q) + (p != q) + (p is q)
        a, b = p, q
        if a is b:
            a.x = 1
            total += b.x
    return total


for n in (2, 160, 600):
    for f in (partly, dicts, deleted, class_changes, init_changes, grows, hashed, wide, inner, floats, generator, closes, truth):
        print(f.__name__, f(n), Point.made)

# Instances that live for an iteration, or for one and the next; what leaves a loop with one at any point has to find it as it is.
class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    def __eq__(self, other):
        return isinstance(other, Vec) and self.x == other.x and self.y == other.y

    def __repr__(self):
        return f"Vec({self.x!r}, {self.y!r})"


class Slotted:
    __slots__ = ("a", "b", "c")

    def __init__(self, a, b=2):
        self.a = a
        self.b = b


class Three(Vec):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

    def __add__(self, other):
        return Three(self.x + other.x, self.y + other.y, self.z + getattr(other, "z", 0))


def carried(n):
    p, v = Vec(0.0, 1.0), Vec(0.5, -0.25)
    for i in range(n):
        p = p + v * 0.5
        if i % 97 == 96:
            p = Vec(1, 2)  # ints where floats were
    return p


def swapped(n):
    a, b = Vec(1, 0), Vec(0, 1)
    for i in range(n):
        a, b = b, Vec(a.x + i, b.y - i)
    return a, b


def several_names(n):
    total = 0
    for i in range(n):
        a = Vec(i, i + 1)
        b = a
        a.x = 5
        b.y += 7
        if a is not b:
            return "parted"
        total += b.x + a.y
        if i % 50 == 49:
            print(a is b, a, b)
    return total, a is b


def kept(n):
    out = []
    for i in range(n):
        v = Vec(i, 1)
        if i % 3 == 0:
            out.append(v)
        v.y = v.y + i  # also through the list
        if i % 3 == 0:
            out[-1].x += 1000
        if v.x > 10000:
            return "no"
    return sum(v.x for v in out), sum(v.y for v in out), len({id(v) for v in out}) == len(out)


def aliased(n):
    total = 0
    for i in range(n):
        a = Vec(i, 0)
        box = [a]
        b = box[0]
        b.x = 7
        total += a.x
        a.x = i
        total += b.x * 3 + (a is b)
    return total


def nested(n):
    total = 0
    for i in range(n):
        inner = Vec(i, 2)
        outer = Vec(inner, (inner, i))
        inner.x += 1
        total += outer.x.x + outer.y[0].x
        outer.x.y = 9
        total += inner.y + outer.y[0].y
        outer.x = None
        if outer.x is None and outer.y[0] is inner:
            total += 1
        if i % 101 == 100:
            print(i, outer, inner)
    return total


def cyclic(n):
    total = 0
    for i in range(n):
        a = Vec(i, None)
        a.y = a
        b = Vec(a, i)
        a.x = b
        total += a.y.y.x.y + (b.x is a) + (a.x is b)
    return total, a.y is a, a.x.x is a


def optional(n):
    total = 0
    last = None
    for i in range(n):
        if last is not None and i % 5:
            total += last.x
        if i % 4 == 0:
            last = Vec(i, total)
        elif i % 7 == 0:
            last = None
    return total, last


def slots(n):
    total = 0
    for i in range(n):
        s = Slotted(i)
        if i % 2:
            s.c = s.a + s.b
            total += s.c
        else:
            try:
                total += s.c
            except AttributeError:
                total -= 1
    return total


def sub(n):
    p = Three(0, 0, 0)
    for i in range(n):
        p = p + Three(1, 2, 3)
        if i % 60 == 59:
            p = p + Vec(1, 1)
    return p, p.z


def returned(n):
    def make(i):
        v = Vec(i, 0)
        if i % 40 == 39:
            return None
        v.y = i * 2
        return v

    total = 0
    for i in range(n):
        v = make(i)
        total += v.y if v is not None else -1
    return total


def equal(n):
    same = 0
    for i in range(n):
        if Vec(i % 3, 1) == Vec(1, 1):
            same += 1
        if Vec(i, i) is Vec(i, i):
            same += 1000
    return same


for n in (3, 150, 700):
    for f in (carried, swapped, several_names, kept, aliased, nested, cyclic, optional, slots, sub, returned, equal):
        if f is cyclic:
            print(f.__name__, f(n))
        elif f is nested:
            print(f.__name__, f(n))
        else:
            print(f.__name__, f(n))

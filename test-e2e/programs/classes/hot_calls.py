"""Methods, constructors, defaults, keywords and super() in loops that run often enough to be compiled again."""


class Vector:
    def __init__(self, x, y=0, *, z=0):
        self.x = x
        self.y = y
        self.z = z

    def plus(self, other, scale=1):
        return Vector(self.x + other.x * scale, self.y + other.y * scale, z=self.z)

    @staticmethod
    def twice(n):
        return n * 2

    @classmethod
    def unit(cls, n=1):
        return cls(n, n)

    def __call__(self, k):
        return self.x * k


class Special(Vector):
    def __init__(self, x, y=5):
        super().__init__(x, y, z=1)
        self.name = "special"

    def plus(self, other, scale=1):
        return super().plus(other, scale=scale + 1)


def sums(count):
    a = Vector(1, 2)
    total = Vector(0)
    for i in range(count):
        total = total.plus(a)
        total = total.plus(Vector(i), scale=2)
        total = total.plus(scale=3, other=Vector(0.5, y=1))
    return total.x, total.y, total.z


print(sums(400))


def inherited(count):
    s = Special(1)
    t = 0
    for i in range(count):
        v = s.plus(Special(i, i + 1))
        t += v.x + v.y + Vector.twice(i) + s.twice(1)
        t += Special.unit(3).y + v.unit().x + s(2)
    return t, v.__dict__


print(inherited(400))


def bound(count):
    v = Vector(3, 4)
    plus = v.plus
    call = v
    t = 0
    for i in range(count):
        w = plus(v, i)
        t += w.x + call(i)
        other = v.plus
        t += other(w).y
    return t


print(bound(400))


def defaults_changed(count):
    def f(a, b=1, *, c=2):
        return a + b * c

    def g(a, b=1, c=2):
        return a + b * c

    t = 0
    for i in range(count):
        t += g(i) + g(i, c=5) + g(b=i, a=2) + f(i) + f(i, c=3)
        if i == count // 2:
            g.__defaults__ = (10, 20)
            f.__kwdefaults__ = {"c": 7}
    return t


print(defaults_changed(500))


class Fussy:
    made = 0

    def __init__(self, n):
        self.n = n
        Fussy.made += 1
        if n % 50 == 49:
            raise ValueError(f"{n} is not wanted")
        self.m = 100 // (n % 60 - 30)


def exceptions_in_init(count):
    kept, errors = [], []
    for i in range(count):
        try:
            one = Fussy(i)
        except ValueError as error:
            errors.append(str(error))
        except ZeroDivisionError as error:
            errors.append(f"{type(error).__name__} at {i}")
        else:
            if i % 40 == 0:
                kept.append((one.n, one.m))
    return kept, errors, Fussy.made


print(exceptions_in_init(400))


class Wrong:
    def __init__(self, n):
        self.n = n
        if n == 250:
            return n


def returns_something(count):
    total = 0
    for i in range(count):
        try:
            total += Wrong(i).n
        except TypeError as error:
            print(error)
    return total


print(returns_something(400))


def init_changed(count):
    class Box:
        def __init__(self, v):
            self.v = v

    class Bare:
        pass

    total = 0
    for i in range(count):
        total += Box(i).v
        bare = Bare()
        bare.v = i
        total += bare.v
        if i == count // 2:
            Box.__init__ = lambda self, v: setattr(self, "v", v * 2)
        if i == count * 3 // 4:
            Box.__new__ = lambda cls, v: bare
    return total


print(init_changed(600))


class Chain:
    def __init__(self, depth):
        self.depth = depth
        self.inner = Chain(depth - 1) if depth > 0 else None

    def total(self):
        return self.depth + (self.inner.total() if self.inner else 0)


def nested(count):
    t = 0
    for i in range(count):
        t += Chain(i % 5).total()
    return t


print(nested(300))


def missing(count):
    v = Vector(1)
    caught = []
    for i in range(count):
        try:
            if i > 290:
                v.plus()
            elif i > 280:
                Vector(y=1)
            elif i > 270:
                v.nothing(i)
            else:
                v.plus(v)
        except (TypeError, AttributeError) as error:
            caught.append(str(error))
    return len(caught), sorted(set(caught))


print(missing(300))


def traceback_inside(count):
    class Deep:
        def __init__(self, n):
            self.n = n
            self.go()

        def go(self):
            self.r = 10 / (self.n - 260)

    for i in range(count):
        Deep(i)


traceback_inside(300)

"""Attribute access that has to notice changes: of classes, of instances, of the receiver's type."""


class A:
    kind = "a"

    def __init__(self, n):
        self.n = n

    def get(self):
        return self.n


class B(A):
    def get(self):
        return -self.n


class C:
    def __init__(self, n):
        self.other = 1
        self.n = n * 10

    def get(self):
        return self.n + 1


def total(objects):
    t = 0
    for o in objects:
        t += o.get() + o.n
    return t


objects = [A(1), B(2), C(3)]
print(total(objects), total(objects * 100))
for i in range(20):

    class Local:
        def __init__(self):
            self.n = i

        def get(self):
            return i

    objects.append(Local())
print(total(objects), total(objects))
A.get = lambda self: 1000
print(total(objects))
B.get = lambda self: 2000
print(total(objects))
del B.get
print(total(objects))


def kinds(objects):
    return [o.kind for o in objects]


three = [A(1), B(2), A(3)]
print(kinds(three), kinds(three))
A.kind = "changed"
print(kinds(three))
three[0].kind = "own"
print(kinds(three))
B.kind = "b"
print(kinds(three))
del three[0].kind
print(kinds(three))


class Order:
    pass


def fill(names):
    o = Order()
    for name in names:
        setattr(o, name, len(name))
    return o


many = [fill(n) for n in ("a bb ccc".split(), "ccc bb a".split(), "bb a ccc".split(), "a ccc bb".split())]
print([(o.a, o.bb, o.ccc) for o in many * 2], [list(o.__dict__) for o in many])


class Counter:
    total = 0

    def hit(self):
        Counter.total += 1
        self.count = getattr(self, "count", 0) + 1


counters = [Counter() for _ in range(5)]
for i in range(1000):
    counters[i % 5].hit()
print(Counter.total, [c.count for c in counters])


class Callback:
    def __init__(self, f):
        self.f = f

    def run(self, x):
        return self.f(x)


print([Callback(f).run(7) for f in (str, lambda x: x * 2, [1, 7].count, abs)])
same = Callback(lambda x: x)
for f in (str, lambda x: x + 1, abs, len):
    same.f = f
    try:
        print(same.run(-3))
    except TypeError as error:
        print(error)


def grow(n):
    result = []
    for i in range(n):
        o = Order()
        o.x = i
        if i % 2:
            o.y = i
        if i % 3 == 0:
            o.z = [i]
            del o.x
        result.append(sorted(vars(o).items()))
    return result


print(grow(8))
o = A(1)
o.__dict__["extra"] = 5
o.__dict__["n"] = 6
print(o.extra, o.n, o.__dict__)
o.more = 7
print(o.__dict__)
o.__dict__ = {"n": 100}
print(o.n, hasattr(o, "extra"))
o.__class__ = C
print(o.get(), type(o).__name__)
p = A(9)
p.__class__ = B
print(p.n, p.kind, isinstance(p, B))

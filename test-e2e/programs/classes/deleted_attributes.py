"""Attributes that are deleted from instances: the others keep their values and their order, however many there are."""


class Plain:
    def __init__(self, n):
        for i in range(n):
            setattr(self, f"a{i}", i)


class Slotted:
    __slots__ = ("s", "t", "__dict__")

    def __init__(self):
        self.s = 1
        self.x = 2
        self.t = 3
        self.y = 4
        self.z = 5


def get(o, name):
    return getattr(o, name, None)


for n in (1, 2, 3, 7, 40, 300):
    for gone in sorted({0, n // 2, n - 1}):
        o = Plain(n)
        delattr(o, f"a{gone}")
        assert list(vars(o)) == [f"a{i}" for i in range(n) if i != gone], (n, gone)
        o = Plain(n)
        delattr(o, f"a{gone}")
        assert all(get(o, f"a{i}") == (None if i == gone else i) for i in range(n))
        setattr(o, f"a{gone}", "again")
        o.new = 1
        assert list(vars(o))[-2:] == [f"a{gone}", "new"] and o.new == 1
        try:
            del o.nothing
        except AttributeError as error:
            text = str(error)
print(text)


def run():
    for i in range(600):
        o = Slotted()
        del o.x
        assert (o.s, o.t, o.y, o.z) == (1, 3, 4, 5)
        if i % 2:
            del o.s
            o.x = 9
            assert vars(o) == {"y": 4, "z": 5, "x": 9}
            assert not hasattr(o, "s")
        else:
            del o.z
            assert vars(o) == {"y": 4}
        o.s = i
    return o.s


print(run())


class Record:
    def __init__(self, a, b):
        self.a, self.b = a, b


def swap(n):
    total = 0
    for i in range(n):
        r = Record(i, [i])
        del r.a
        total += r.b[0]
        r.a = "back"
        total += len(r.a)
    return total, vars(r)


print(swap(1000))

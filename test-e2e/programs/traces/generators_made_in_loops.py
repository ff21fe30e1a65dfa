"""Generators that hot code makes itself: calls of generator functions, generator expressions, `__iter__` that is one."""

import gc


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def short(n):
    total = 0
    for i in range(n):
        for x in count(i % 6):
            total += x * i
    return total


def expressions(n):
    total = 0
    for i in range(n):
        if any(i % 7 == j for j in range(4)):
            total += 1
        if all(i % 5 >= j for j in range(3)):
            total += 10
        total += sum(x * i for x in (1, 2, 3)) + max(-x for x in (i, 1))
        total += len([x for x in (y for y in (i, i + 1, i + 2) if y % 2)])
    return total


class Items:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            yield item

    def pairs(self, start=1, *rest, step=2, **named):
        n = start
        for item in self:
            yield n, item
            n += step + len(rest) + len(named)


def methods(n):
    total = 0
    for i in range(n):
        for x in Items(i, 2, i % 3):
            total += x
        for k, v in Items(i, 1).pairs():
            total += k * v
        for k, v in Items(i, 1).pairs(3, step=1):
            total -= k * v
        for k, v in Items(i).pairs(i, 1, 2, other=1):
            total += k + v
    return total


def closures(n):
    def make(k):
        def g():
            nonlocal k
            for i in range(3):
                k += i
                yield k

        return g

    total = 0
    for i in range(n):
        g = make(i)
        for x in g():
            total += x
        for f in [make(j) for j in range(2)]:
            for x in f():
                total -= x
    return total


def escape(n):
    kept = []
    for i in range(n):
        g = count(4)
        if i % 100 == 0:
            next(g)
            kept.append(g)
        elif i % 3 == 0:
            for x in g:
                break
            assert list(g) == [1, 2, 3]
        else:
            assert g.gi_frame.f_locals == {"n": 4} if i % 50 == 1 else g is not None
    gc.collect()
    return [list(g) for g in kept][:3], len(kept)


def wrong(n):
    out = []
    for i in range(n):
        try:
            for x in count(i, i) if i % 50 == 49 else count(2):
                pass
        except TypeError as error:
            out.append(str(error))
    return len(out), out[-1]


def failing(n):
    def g(i):
        yield 1
        yield 10 // (i % 100)

    out = 0
    for i in range(1, n):
        try:
            for x in g(i):
                out += x
        except ZeroDivisionError:
            out += 1000
    return out


def recursive(n):
    def walk(node):
        if node is not None:
            left, value, right = node
            for x in walk(left):
                yield x
            yield value
            yield from walk(right)

    def build(low, high):
        if low >= high:
            return None
        middle = (low + high) // 2
        return build(low, middle), middle, build(middle + 1, high)

    tree = build(0, n)
    total = 0
    for _ in range(20):
        for x in walk(tree):
            total = (total * 3 + x) % 1000007
    return total


def infinite(n):
    def forever():
        i = 0
        while True:
            i += 1
            yield i

    total = 0
    for i in range(n):
        for x in forever():
            if x * x > i:
                break
            total += x
    return total


def wide(n):
    def powers(i):
        x = 1 << 45
        while x < 1 << 66:
            yield x
            x = x * 8 + i

    total = 0
    for i in range(n):
        for x in powers(i):
            total ^= x
        for f in (x / 2 for x in (i, 0.5, 1 << 50)):
            total += int(f)
    return total


for f, n in (
    (short, 2000), (expressions, 1500), (methods, 1000), (closures, 1500), (escape, 1500), (wrong, 1500), (failing, 1500),
    (recursive, 200), (infinite, 1500), (wide, 700),
):  # fmt: skip
    first = f(n)
    assert f(n) == first, f.__name__
    print(f.__name__, first)


def traced():
    def inner(i):
        yield 1
        yield [][i - 999]

    for i in range(1000):
        for x in inner(i if i == 999 else -1) if i == 999 else (y for y in (1, 2)):
            pass


traced()

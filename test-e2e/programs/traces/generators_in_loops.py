"""Loops through generators, hot enough for traces to go on in the generators' frames."""

import gc
import sys


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def numbers():
    total = 0
    for x in count(3000):
        total += x
    return total, x


def boxes(n):
    """Ints that grow past 48 and 64 bits, floats, a variable of changing type."""
    small, wide, real, mixed = 1, 1 << 40, 0.5, 0
    for i in range(n):
        yield small, wide, real, mixed
        small += 1
        wide = wide * 3 // 2 if wide < 1 << 70 else 1 << 40
        real *= 1.001
        mixed = float(i) if i % 7 == 0 else i


def boxed():
    sums = [0, 0, 0.0, 0]
    for a, b, c, d in boxes(2000):
        sums[0] += a
        sums[1] ^= b
        sums[2] += c
        sums[3] += d
    return sums


def places(n):
    """Yields in several places, and what is sent is never anything but None."""
    for i in range(n):
        got = yield i
        assert got is None
        if i % 3 == 0:
            got = yield -i
            assert got is None
        while i % 5 == 0 and got is None:
            got = yield "five"
            got = i


def several():
    log = {}
    for x in places(1500):
        key = x if isinstance(x, str) else x % 4
        log[key] = log.get(key, 0) + 1
    return log


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


def points(n):
    p = Point(0, 1)
    for i in range(n):
        yield p
        p = p + Point(i, 1)


def objects():
    kept = []
    x = y = 0
    for p in points(2000):
        x += p.x
        y += p.y
        if p.y % 500 == 0:
            kept.append(p)
    return x, y, [(p.x, p.y) for p in kept]


class Tree:
    def __init__(self, low, high):
        middle = (low + high) // 2
        self.value = middle
        self.left = Tree(low, middle) if low < middle else None
        self.right = Tree(middle + 1, high) if middle + 1 < high else None

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            for v in self.right:
                yield v


def trees():
    total = 0
    for v in Tree(0, 700):
        total = (total * 31 + v) % 1000003
    return total


def evens(it):
    for x in it:
        if x % 2 == 0:
            yield x


def squares(it):
    for x in it:
        yield helper(x)


def helper(x):
    return x * x


def pipeline():
    total = 0
    for x in squares(evens(squares(evens(count(4000))))):
        total += x
    return total, [x for x in squares(evens(count(3000))) if x % 3 == 0][-3:]


def partly():
    """One generator goes through several loops, and is asked in between."""
    g = count(3000)
    out = []
    for x in g:
        if x == 1000:
            break
    out.append(next(g))
    out.append(g.gi_frame.f_locals["i"])
    for x in g:
        if x == 2000:
            break
    out.append(g.send(None))
    out.append(sum(g))
    out.append(next(g, "end"))
    for x in g:
        out.append("never")
    return out


def closed():
    log = []

    def resource(n):
        try:
            for i in range(n):
                yield i
        finally:
            log.append("closed")

    for k in range(30):
        g = resource(200)
        for x in g:
            if x == 100 + k:
                break
        g.close()
        log.append(x)
    return len(log), log[:2], log[-1]


def raises(n):
    for i in range(n):
        if i == n - 1:
            raise ValueError(i)
        yield i


def caught():
    out = []
    for n in (500, 1000, 1500):
        g = raises(n)
        try:
            for x in g:
                pass
        except ValueError as error:
            out.append((x, error.args, error.__traceback__.tb_next.tb_lineno - error.__traceback__.tb_lineno))
        out.append(next(g, "finished"))
    return out


def reentered():
    """A generator that steps itself while it is being stepped."""
    box = []

    def g():
        for i in range(1000):
            if i == 800:
                try:
                    for x in box[0]:
                        pass
                except ValueError as error:
                    yield str(error)
            yield i

    box.append(g())
    return [x for x in box[0]][799:803]


def other_of_same_code():
    """Two generators of the same function, one inside the other's loop."""

    def inner(n, depth):
        for i in range(n):
            if depth > 0 and i % 10 == 0:
                for x in inner(10, depth - 1):
                    yield x
            yield i

    total = 0
    for x in inner(500, 3):
        total += x
    return total


def stops():
    def g(n):
        for i in range(n):
            if i == n - 2:
                raise StopIteration("inside")
            yield i

    try:
        for x in g(1000):
            pass
    except RuntimeError as error:
        return x, str(error), repr(error.__cause__)


def collected():
    """Garbage is collected while generators wait, and while they run."""

    def lists(n):
        keep = []
        for i in range(n):
            keep.append([i])
            if i % 300 == 0:
                gc.collect()
            yield keep[i // 2]

    total = 0
    for x in lists(1200):
        total += x[0]
        if total % 301 == 0:
            gc.collect()
    return total


def deep():
    """More generators one inside the other than a trace takes in."""

    def level(n, k):
        if k == 0:
            for i in range(n):
                yield i
        else:
            for x in level(n, k - 1):
                yield x + 1

    return [sum(level(300, k)) for k in (1, 5, 11, 12, 13, 20)]


def limits():
    def down(k):
        if k > 0:
            for x in down(k - 1):
                yield x
        else:
            for i in range(5):
                yield i

    out = []
    for k in (10, 50, 100000):
        try:
            for _ in range(40):
                total = sum(down(k))
            out.append(total)
        except RecursionError as error:
            out.append(type(error).__name__)
    return out


def thrown():
    log = []

    def g():
        for i in range(1050):
            try:
                yield i
            except KeyError as error:
                log.append(error.args[0])

    it = g()
    for x in it:
        if x % 100 == 99:
            log.append(it.throw(KeyError(x)))
    return log


def globals_and_cells():
    global counter
    counter = 0
    outer = 0

    def g(n):
        nonlocal outer
        global counter
        for i in range(n):
            counter += 1
            outer += 2
            yield counter + outer

    total = 0
    for x in g(1500):
        counter += 1
        outer += 1
        total += x
    return total, counter, outer


def unbound():
    def g(n):
        for i in range(n):
            if i > 700:
                v = i
            if i > 690:
                try:
                    yield v
                except UnboundLocalError as error:
                    yield str(error)
            else:
                yield i

    seen = []
    for x in g(720):
        if isinstance(x, str) or x > 715:
            seen.append(x)
    return len(seen), seen[0], seen[-1]


for f in (
    numbers, boxed, several, objects, trees, pipeline, partly, closed, caught, reentered, other_of_same_code,
    stops, collected, deep, limits, thrown, globals_and_cells, unbound,
):  # fmt: skip
    first = f()
    assert f() == first, f.__name__
    print(f.__name__, first)

sys.stdout.flush()


def fails(n):
    for i in range(n):
        yield 10 // (n - 1 - i)


def user():
    total = 0
    for x in squares(fails(1200)):
        total += x
    return total


user()

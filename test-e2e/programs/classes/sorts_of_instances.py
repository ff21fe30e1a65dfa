"""Sorting many objects whose `<` is written in Python: every comparison in its order, as list.sort makes it."""

from functools import cmp_to_key, total_ordering

log = 0


class Key:
    def __init__(self, v, n):
        self.v = v
        self.n = n

    def __lt__(self, other):
        global log
        log = (log * 31 + self.n * 7 + other.n) % 1000000007
        return self.v < other.v


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts

    def __gt__(self, other):
        return self.parts > other.parts


def random(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield seed >> 8


def inputs(n):
    r = random(n)
    yield "random", [next(r) for _ in range(n)]
    yield "few", [next(r) % 7 for _ in range(n)]
    yield "rising", list(range(n))
    yield "falling", list(range(n, 0, -1))
    yield "equal", [3] * n
    yield "saw", [i % 50 for i in range(n)]
    yield "runs", [i + (next(r) % 300 if i % 100 == 0 else 0) for i in range(n)]
    yield "halves", list(range(0, n, 2)) + list(range(1, n, 2))
    yield "blocks", [(i // 97) * 1000 % 7001 + i % 97 for i in range(n)]
    yield "swapped", [i ^ 1 for i in range(n)]
    yield "tail", list(range(n - n // 10)) + [next(r) % n for _ in range(n // 10)]


for n in (2, 9, 33, 64, 65, 200, 700, 2500):
    for name, values in inputs(n):
        keys = [Key(v, i) for i, v in enumerate(values)]
        a = sorted(keys)
        b = sorted(keys, reverse=True)
        c = sorted(range(len(keys)), key=lambda i: keys[i])
        keys.sort(key=lambda k: k, reverse=True)
        assert [k.n for k in a] == [i for i in c] == sorted(range(len(values)), key=values.__getitem__)
        assert [k.n for k in b] == [k.n for k in keys] == sorted(range(len(values)), key=values.__getitem__, reverse=True)
        print(n, name, log)

versions = [Version(i * 7919 % 13, i * 104729 % 17, i % 3) for i in range(1500)]
print([v.parts for v in sorted(versions)][::300])
print(sorted(range(1000), key=cmp_to_key(lambda a, b: (a % 10 - b % 10) or b - a))[:5])


class Failing(Key):
    count = 0

    def __lt__(self, other):
        Failing.count += 1
        if Failing.count == 5000:
            raise ValueError(self.n, other.n)
        return self.v < other.v


failing = [Failing(i * 7919 % 1009, i) for i in range(1009)]
try:
    failing.sort()
except ValueError as error:
    print(error.args, len(failing), len({f.n for f in failing}), error.__traceback__.tb_next is not None)


class Changing(Key):
    def __lt__(self, other):
        changing.append(1)
        return self.v < other.v


changing = [Changing(-i % 100, i) for i in range(600)]
try:
    changing.sort()
except ValueError as error:
    print(error, len(changing))


class Odd(Key):
    def __lt__(self, other):
        return [] if (self.n * other.n) % 3 else "yes"


print([o.n for o in sorted([Odd(i, i) for i in range(500)])][:12])
try:
    sorted([Key(1, 2)] * 600 + [object()])
except (TypeError, AttributeError) as error:
    print(type(error).__name__, error)
try:
    sorted([object() for _ in range(600)])
except TypeError as error:
    print(error)


def fail():
    class Bad:
        def __lt__(self, other):
            return 1 // 0

    return sorted([Bad() for _ in range(900)])


fail()

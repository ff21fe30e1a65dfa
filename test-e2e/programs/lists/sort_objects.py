"""Sorting objects by their __lt__: what is compared with what, in every kind of run, as CPython does."""
import random, functools
log = []
class L:
    __slots__ = ("v", "n")
    def __init__(self, v, n=0): self.v = v; self.n = n
    def __lt__(self, o):
        global h
        h = (h * 31 + self.v * 7 + o.v * 3 + self.n + o.n * 5) & 0xffffffff
        return self.v < o.v
h = 0
random.seed(4)
def data(kind, n):
    if kind == "random": return [L(random.randrange(n * 2), i) for i in range(n)]
    if kind == "few": return [L(random.randrange(5), i) for i in range(n)]
    if kind == "up": return [L(i // 3, i) for i in range(n)]
    if kind == "down": return [L((n - i) // 2, i) for i in range(n)]
    if kind == "runs": return [L(i % 100, i) for i in range(n)]
    if kind == "saw": return [L(i % 100 if i // 100 % 2 else 100 - i % 100, i) for i in range(n)]
    if kind == "nearly":
        d = [L(i, i) for i in range(n)]
        for _ in range(n // 20 + 1):
            a, b = random.randrange(n), random.randrange(n); d[a], d[b] = d[b], d[a]
        return d
    if kind == "blocks": return [L((i // 40 * 7919) % 500 + i % 40 // 10, i) for i in range(n)]
for kind in "random few up down runs saw nearly blocks".split():
    for n in (2, 5, 31, 64, 65, 200, 1500):
        for reverse in (False, True):
            d = data(kind, n)
            h = 0
            s = sorted(d, reverse=reverse)
            a = h
            d.sort(key=lambda x: L(x.v // 2, x.n), reverse=reverse)
            print(kind, n, reverse, a, h, hash(tuple((x.v, x.n) for x in s)), hash(tuple((x.v, x.n) for x in d)))
class E:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        if self.v == 50 or o.v == 50: raise ValueError((self.v, o.v))
        return self.v < o.v
d = [E(i * 37 % 101) for i in range(101)]
try:
    d.sort()
except ValueError as e:
    print(e, sorted(x.v for x in d) == list(range(101)))
l = list(range(300))
class M:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        l2.append(1)
        return self.v < o.v
l2 = [M(i * 7 % 31) for i in range(300)]
try:
    l2.sort()
except ValueError as e:
    print(e, len(l2))
calls = 0
def cmp(a, b):
    global calls
    calls += 1
    return (a > b) - (a < b)
print(sorted([random.random() for _ in range(500)], key=functools.cmp_to_key(cmp))[:2], calls)
def deep(n):
    return sorted([E(3), E(1), E(2)])[0].v if n == 0 else deep(n - 1)
print(deep(100), [x.v for x in sorted([E(5), E(3)], key=lambda e: E(-e.v))])
try:
    sorted([object() for _ in range(300)])
except TypeError as e:
    print(e)

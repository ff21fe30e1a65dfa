# Sorting of every kind of items, stable, with what cannot be ordered among them.


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def numbers(n, seed=7):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        out.append(seed >> 8)
    return out


def show(items):
    return [str(x) for x in items[:4] + items[-4:]]


class Lesser:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"L{self.n}"


def main():
    for n in (0, 1, 2, 5, 9, 33, 100, 1000):
        ints = [x % 1000 - 500 for x in numbers(n)]
        floats = [x / 7 - 60 for x in ints] + [0.0, -0.0][: n % 3]
        words = ["w" + str(x) * (1 + x % 3) for x in ints]
        longs = ["prefix--" + w for w in words]
        pairs = [(x % 5, w) for x, w in zip(ints, words)]
        mixed = [x if x % 2 else x / 2 for x in ints]
        bigs = [x * 2**50 for x in ints]
        deep = [((x % 3, w), x) for x, w in zip(ints, words)]
        for items in (ints, floats, words, longs, pairs, mixed, bigs, deep, [w + "é€"[x % 2] for x, w in zip(ints, words)], [[x % 4, -x] for x in ints]):
            a = sorted(items)
            b = list(items)
            b.sort()
            c = sorted(items, reverse=True)
            d = sorted(items, key=lambda v: v)
            print(n, show(a), a == b == d, c == sorted(c, reverse=True), all(not q < p for p, q in zip(a, a[1:])))
        records = [(x % 7, i) for i, x in enumerate(ints)]
        stable = sorted(records, key=lambda r: r[0])
        print([r for r in stable[:6]], sorted(records, key=lambda r: r[0], reverse=True)[:6])
        print(sorted(set(words))[:3], sorted({w: 1 for w in words})[-3:], sorted("banana"), sorted(range(n, 0, -1))[:3])
    print(sorted([True, 0, False, 1, 2]), sorted([1.5, True, 0]), sorted([2**70, 1, -(2**70), 2**63]))
    print(attempt(sorted, [1, "a"]), attempt(sorted, [(1, "a"), (1, 2)]), attempt(sorted, [None, None]), attempt(sorted, 5), attempt([3, "x"].sort))
    print(sorted([(1, None), (0, None)]), attempt(sorted, [(1, None), (1, None), (1, 1)]), sorted(["b\0", "b", "a\0\0", "a"]))
    nan = float("nan")
    print(sorted([3.0, nan, 1.0, 2.0]), sorted([(1.0, nan), (0.0, nan)]))
    print(sorted([Lesser(3), Lesser(1), Lesser(2)]), sorted(x for x in [3, 1, 2]), sorted(iter([2, 1])))
    items = [3, 1, 2]
    print(items.sort(), items, [].sort(), sorted([]), sorted(()), sorted({}))
    total = 0
    for i in range(300):
        part = [(i * 7) % 11, i % 5, (i * i) % 13]
        part.sort()
        total += part[0] + 10 * sorted(part, reverse=True)[0] + sorted(str(i))[0].__len__()
    print(total)


main()

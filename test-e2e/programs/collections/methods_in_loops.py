# Methods of lists, sets and dicts, called often enough to be compiled.


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def sets():
    seen = set()
    gone = 0
    for i in range(500):
        seen.add((i * 7) % 90)
        seen.discard(i % 50)
        if i % 3 == 0:
            seen.update([i % 11, (i % 5, "x"), "k" + str(i % 4)])
        if i % 90 in seen:
            seen.remove(i % 90)
            gone += 1
    numbers = sorted(x for x in seen if isinstance(x, int))
    rest = sorted((str(x) for x in seen if not isinstance(x, int)))
    print(len(seen), gone, numbers[:10], rest)
    print(attempt(seen.remove, "absent"), attempt(seen.remove, [1]), attempt(seen.discard, {1: 2}), attempt(seen.update, 5))
    groups = {}
    for i in range(300):
        groups.setdefault(i % 7, set()).add(i % 13)
        made = set()
        made.add(i)
        empty = dict()
        empty[i] = made
    print({k: len(v) for k, v in groups.items()}, made, empty)
    print(sorted(set("hello")), sorted(set(range(5))), sorted(set([3, 1, 3])), sorted(set({1: 2}.values())), set(set([1])), attempt(set, 5), attempt(set, [[]]))
    print(list(set([5, 1, 33, 2, 65, 129, 0])), list(set(range(40, 0, -3))))


def lists():
    items = []
    total = 0
    for i in range(600):
        items.append(i * i % 17)
        if i % 5 == 4:
            items.reverse()
        if i % 7 == 6:
            total += items.index(items[-1]) + items.count(4)
        if 3 in items:
            items.remove(3)
        if len(items) > 40:
            total += sum(items)
            items.clear()
    print(items, total)
    print(attempt([1, 2].index, 5), attempt([1].remove, 2), [1.0, True, 1].count(1), ["a", "b"].index("b"), [(1, "a"), (1, "b")].index((1, "b")))
    print(list("abc"), list({1: 2, 3: 4}), list({1: 2}.items()), list(range(3)), list((1, 2)), attempt(list, 5), list(iter([1, 2])), tuple([1]))
    quints = []
    for i in range(300):
        t = (i, i + 1, i + 2, i + 3, i + 4)
        six = (i, "b", None, 2.5, i * 2, t)
        quints.append(t if i % 2 else six)
    print(quints[-2:], len(set(quints)))


def dicts():
    counts = {}
    for i in range(500):
        key = (i % 4, "abc"[i % 3])
        counts[key] = counts.get(key, 0) + 1
        extra = {"n": i}
        extra.update({"m": i + 1, "n": i - 1})
        copied = extra.copy()
        copied["z"] = 1
        other = dict(copied)
        other.update([("q", 1)])
        other.update(z=5)
    print(counts, extra, copied, other)
    print(attempt(extra.update, 5), attempt(dict, 5), dict([(1, 2)]), dict(a=1), dict(), {}.copy())


class Odd:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Odd) and self.n == other.n

    def __hash__(self):
        return hash(self.n)

    def __repr__(self):
        return f"Odd({self.n})"


def objects():
    seen = set()
    items = []
    for i in range(200):
        seen.add(Odd(i % 10))
        seen.discard(Odd(3))
        items.append(Odd(i % 5))
    print(sorted(x.n for x in seen), items.count(Odd(2)), items.index(Odd(4)))
    items.remove(Odd(1))
    seen.remove(Odd(5))
    print(len(items), len(seen), set(items) == set(items[:5]))
    nan = float("nan")
    print([nan].count(nan), [nan].index(nan), len({nan, nan}))


for _ in range(2):
    sets()
    lists()
    dicts()
    objects()

"""Dicts, sets and sequences whose keys and items have hashes and equalities of their own, in hot loops."""


class Key:

    def __init__(self, a, b):
        self.a = a
        self.b = b

    def __hash__(self):
        return self.a % 4

    def __eq__(self, other):
        return isinstance(other, Key) and self.a == other.a and self.b == other.b

    def __lt__(self, other):
        return (self.b, self.a) < (other.b, other.a)

    def __repr__(self):
        return f"Key({self.a}, {self.b})"


class Hostile:
    """Changes the container that it is looked up in."""

    def __init__(self, container, n):
        self.container = container
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        container = self.container
        if isinstance(container, dict):
            container.clear()
            container[len(container)] = 1
        else:
            container.discard(self)
        return isinstance(other, Hostile) and self.n == other.n


class Unhashable:
    __hash__ = None


class Failing:
    def __init__(self, where):
        self.where = where

    def __hash__(self):
        if self.where == "hash":
            raise ValueError("no hash")
        return 1

    def __eq__(self, other):
        if self.where == "eq":
            raise ValueError("no equality")
        return [] if self.where == "falsy" else [1]


class Negative:
    def __hash__(self):
        return -1


class Large:
    def __hash__(self):
        return 2**64 + 5

    def __eq__(self, other):
        return type(self) is type(other)


def dicts(n):
    d = {}
    missing = 0
    total = 0
    for i in range(n):
        k = Key(i % 13, i % 2)
        d[k] = d.get(k, 0) + 1
        total += d[Key(i % 13, i % 2)]
        if Key(i % 17, 0) in d:
            total += 1
        if Key(i % 17, 1) not in d:
            missing += 1
        if i % 50 == 49:
            del d[k]
        try:
            total += d[Key(i, 5)]
        except KeyError as error:
            missing += error.args[0].b
        try:
            del d[Key(i, 6)]
        except KeyError:
            missing += 1
        total += d.setdefault(Key(i % 19, 3), i) + d.setdefault(Key(1, 1), 0)
        total += d.get(Key(i, 9)) is None
        if i % 70 == 0:
            total += d.pop(Key(i % 19, 3))
            total += d.pop(Key(i % 19, 4), 1)
    return total, missing, len(d), list(d.items())[:5]


def sets(n):
    s = set()
    frozen = frozenset(Key(i, 0) for i in range(6))
    total = 0
    for i in range(n):
        s.add(Key(i % 23, i % 3))
        if Key(i % 29, 1) in s:
            total += 1
        if Key(i % 9, 0) in frozen:
            total += 1
        if i % 10 == 0:
            s.discard(Key(i % 23, 0))
            s.discard(Key(i, 100))
        if i % 40 == 39:
            s.remove(Key(i % 23, i % 3))
            try:
                s.remove(Key(0, 50))
            except KeyError as error:
                total += error.args[0].b
    return total, len(s), len({Key(i % 5, 0) for i in range(20)}), len({(Key(i % 5, 0), 1): i for i in range(20)})


def sequences(n):
    items = [Key(i, 1) for i in range(5)]
    same = [Key(i, 1) for i in range(5)]
    shorter = tuple(items[:3])
    found = [0] * 10
    for i in range(n):
        found[0] += Key(i % 7, 1) in items
        if Key(i % 7, 1) not in shorter:
            found[1] += 1
        if items == same:
            found[2] += 1
        if items != same[:-1]:
            found[3] += 1
        same[i % 5] = Key(i % 5, i % 2)
        if items < same:
            found[4] += 1
        found[5] += shorter == (Key(0, 1), Key(1, 1), Key(2, i % 2))
        if (i % 3, Key(i % 5, 0)) < (1, Key(2, 0)):
            found[6] += 1
        if (Key(0, 0), i) >= (Key(0, 0), 5):
            found[7] += 1
        if ([Key(1, 1)], 2.5) == ([Key(1, 1)], 2.5):
            found[8] += 1
        if [float("nan"), Key(0, 0)] == [1.0, Key(0, 0)]:
            found[9] += 1
    return found


def errors(n):
    d = {Failing("falsy"): 1}
    results = []
    for where in ("hash", "eq", "falsy", "true"):
        for i in range(n):
            try:
                result = d[Failing(where)]
            except Exception as error:
                result = type(error).__name__ + (str(error) if where == "hash" else "")
            try:
                other = Failing(where) in d, Failing(where) in [Failing("falsy"), 1]
            except Exception as error:
                other = str(error)
        results.append((where, result, other))
    for bad in (Unhashable(), (Unhashable(), 1), [1], (1, [])):
        for container in ({Key(1, 1): 2}, {Key(1, 1)}):
            try:
                bad in container
            except TypeError as error:
                results.append(str(error))
    try:
        [Key(1, 1), 2] < [Key(1, 1), "a"]
    except TypeError as error:
        results.append(str(error))
    d = {}
    for i in range(n):
        d[Negative()] = i
        d[Large()] = i
        hash(Negative())
    results.append((len(d), hash(Negative()), hash(Large())))
    return results


def hostile(n):
    results = set()
    for i in range(n):
        d = {}
        for k in range(3):
            d[Hostile({}, k)] = k
        key = Hostile(d, 2)
        results.add(d.get(key, "none"))
        s = set()
        for k in range(3):
            s.add(Hostile(set(), k))
        results.add(Hostile(s, 1) in s)
        results.add(len(s))
    return sorted(results, key=str)


for n in (3, 400):
    print(dicts(n))
    print(sets(n))
    print(sequences(n))
    print(errors(n))
    print(hostile(n))


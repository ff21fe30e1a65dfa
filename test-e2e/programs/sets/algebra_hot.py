# Operations of whole sets in hot loops: results, their order, and what in-place operators change.
import random

random.seed(7)


def digest(s):
    # the order of a set of ints shows how it was made
    return list(s)[:8], len(s)


def operators(rounds):
    seen = []
    for i in range(rounds):
        a = {random.randrange(60) for _ in range(i % 37)}
        b = frozenset(random.randrange(60) for _ in range(i % 23))
        results = (a & b, a | b, a - b, a ^ b, b & a, b | a, b - a, b ^ a)
        relations = (a <= b, a < b, a >= b, a > b, a == b, a != b, b <= a | b, a & b <= b)
        if i % 29 == 0:
            seen.append([digest(s) for s in results])
            seen.append(relations)
            seen.append([type(s).__name__ for s in results])
    return seen


for row in operators(300):
    print(row)


def in_place(rounds):
    kept = set()
    same = kept
    trail = 0
    for i in range(rounds):
        other = {i * 7 % 101, i * 13 % 97, i % 5}
        kept |= other
        if i % 3 == 0:
            kept -= {i % 101, i % 5}
        if i % 50 == 49:
            kept &= set(range(20, 90))
        if i % 70 == 69:
            kept ^= {1, 2, 3}
        trail = (trail * 31 + len(kept)) % 1000003
    assert same is kept
    return digest(kept), trail


print(in_place(2000))


def methods(rounds):
    s = set()
    out = 0
    for i in range(rounds):
        s.add(i % 40)
        s.update({i % 9, i % 11})
        s.discard(i % 13)
        if i % 10 == 0 and s:
            out += s.pop()
        t = s.copy()
        if i % 41 in t:
            t.remove(i % 41)
        out += len(t.union({1})) + len(t.intersection(s)) + len(s.difference(t))
        out += s.issubset(t) + s.issuperset(t) + len(set(t)) + len(frozenset([i, i, 2])) + len(set((1, i)))
    return out, digest(s)


print(methods(2000))


def frozen(rounds):
    total = 0
    f = frozenset()
    for i in range(rounds):
        before = f
        f |= {i % 50}
        total += before <= f
        f -= {i % 7}
    return total, digest(f)


print(frozen(1000))
words = {"a", "bb", "ccc"}
for i in range(500):
    words |= {str(i % 17)}
    words &= words | {"x"}
print(sorted(words), words - words, words ^ words, words <= words, words < words)
for wrong in ("words | [1]", "words <= [1]", "words - 1", "set([[]])", "words.remove('no')", "set().pop()"):
    try:
        print(eval(wrong))
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)


class Key:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return self.n % 3

    def __repr__(self):
        return f"Key({self.n})"


keys = {Key(i) for i in range(6)}
for i in range(200):
    others = {Key(i % 9), Key(2)}
    both = keys & others
    less = keys - others
print(sorted(map(repr, both)), sorted(map(repr, less)), keys >= both, keys == {Key(i) for i in range(6)})

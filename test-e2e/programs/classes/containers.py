"""Instances as containers, iterators, mappings, keys; callables."""


class Stack:
    def __init__(self, *items):
        self._items = list(items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Stack(*self._items[i])
        return self._items[i]

    def __setitem__(self, i, v):
        self._items[i] = v

    def __delitem__(self, i):
        del self._items[i]

    def __len__(self):
        return len(self._items)

    def __repr__(self):
        return f"Stack{tuple(self._items)}"

    def __reversed__(self):
        print("reversing")
        return iter(self._items[::-1])


s = Stack(1, 2, 3, 4)
print(s[0], s[-1], s[1:3], list(s), 3 in s, 9 in s, list(reversed(s)), len(s))
s[0] = 10
del s[1]
s[0] += 5
print(s, [x * 2 for x in s], sum(s), max(s), sorted(s), list(zip(s, s)), list(enumerate(s)), tuple(map(str, s)))
a, b, c = s
print(a, b, c)
first, *rest = s
print(first, rest, [*s], {*s}, set(s) == {15, 3, 4})


class Old:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * i


print(list(Old()), 4 in Old(), [x for x in Old()], "-".join(map(str, Old())))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("done")
        self.n -= 1
        return self.n


print(list(Countdown(4)), sum(Countdown(5)), next(Countdown(2)), next(Countdown(0), "default"))
it = Countdown(3)
for v in it:
    print(v, end=" ")
    if v == 1:
        break
print(next(it), list(it))
try:
    next(it)
except StopIteration as stop:
    print("stop", stop.value)


def delegate():
    result = yield from Countdown(2)
    print("result", result)


print(list(delegate()))


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __setitem__(self, key, v):
        i, j = key
        self.rows[i][j] = v

    def __iter__(self):
        for row in self.rows:
            yield from row


m = Matrix([[1, 2], [3, 4]])
m[0, 1] = 20
m[1, 0] += 5
print(m[0, 1], m[1, 0], list(m), 4 in m)


class Key:
    def __init__(self, k):
        self.k = k

    def __hash__(self):
        return hash(self.k) % 3

    def __eq__(self, other):
        return isinstance(other, Key) and self.k == other.k

    def __repr__(self):
        return f"Key({self.k!r})"


d = {Key(i): i for i in range(10)}
print(d[Key(7)], Key(3) in d, Key(30) in d, d.get(Key(11)), len(d))
d[Key(7)] = "seven"
del d[Key(0)]
print(list(d.items())[:3], d.pop(Key(7)), sorted(k.k for k in d))
ks = {Key(i % 4) for i in range(12)}
print(sorted(k.k for k in ks), Key(2) in ks, len(ks | {Key(9)}), sorted(k.k for k in ks & {Key(1), Key(50)}))


class Plain:
    pass


p, q = Plain(), Plain()
table = {p: "p", q: "q"}
print(table[p], table[q], p in table, Plain() in table, len({p, q, p}), p == p, p == q, p != q)
for _ in range(300):
    table[p] = table[p] + "x"
print(len(table[p]), table[q])


class Unhashable:
    def __eq__(self, other):
        return True


try:
    {Unhashable(): 1}
except TypeError as error:
    print(error)


class Mapping:
    def __init__(self, d):
        self.d = d

    def keys(self):
        return self.d.keys()

    def __getitem__(self, k):
        return self.d[k]


def show(**kw):
    return sorted(kw.items())


print({**Mapping({"a": 1}), "b": 2}, dict(Mapping({"x": 1})), show(**Mapping({"k": 2}), z=3))


class Multiplier:
    def __init__(self, k):
        self.k = k

    def __call__(self, x, *rest, scale=1):
        return self.k * x * scale + sum(rest)


triple = Multiplier(3)
print(triple(5), triple(5, scale=2), list(map(triple, range(4))), callable(triple), callable(p))
print(triple(*[1, 2, 3], **{"scale": 10}), sorted([3, 1, 2], key=Multiplier(-1)))
total = 0
for i in range(1000):
    total += triple(i, 1)
print(total)


class Default(Stack):
    def __missing__(self, k):
        return k

    def __contains__(self, v):
        return v == "always"


print("always" in Default(), 1 in Default(1))


class Broken:
    def __iter__(self):
        return 5


for action in (lambda: iter(Broken()), lambda: [*Broken()], lambda: Stack()[0], lambda: Stack("a")["x"]):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


try:
    iter(NoIter())
except TypeError as error:
    print(error)

"""Special methods in hot loops: operators with other classes, reflected ones, NotImplemented, truths, iterators, texts."""


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        if isinstance(other, Vector):
            return Vector(self.x + other.x, self.y + other.y)
        return NotImplemented

    def __radd__(self, other):
        return Vector(other + self.x, other + self.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __iadd__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        self.x += other.x
        self.y += other.y
        return self

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __pos__(self):
        return self

    def __invert__(self):
        return Vector(self.y, self.x)

    def __abs__(self):
        return abs(self.x) + abs(self.y)

    def __eq__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return (self.x, self.y) < (other.x, other.y)

    def __hash__(self):
        return self.x - 1

    def __bool__(self):
        return self.x != 0 or self.y != 0

    def __str__(self):
        return f"<{self.x} {self.y}>"

    def __repr__(self):
        return "Vector(%d, %d)" % (self.x, self.y)


class Tensor(Vector):
    __slots__ = ()

    def __radd__(self, other):
        return "Tensor first"

    def __lt__(self, other):
        return "never"

    def __gt__(self, other):
        return []


class Bag:
    def __init__(self, items):
        self.items = items
        self.asked = 0

    def __len__(self):
        return len(self.items)

    def __contains__(self, item):
        self.asked += 1
        return item % 3

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        self.asked -= 1

    def __iter__(self):
        return Cursor(self.items)

    def __call__(self, a, b=10, *, c=100):
        return a + b + c

    @property
    def first(self):
        return self.items[0]

    @first.setter
    def first(self, v):
        self.items[0] = v


class Cursor:
    def __init__(self, items):
        self.items = items
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= len(self.items):
            raise StopIteration
        self.i += 1
        return self.items[self.i - 1]


class Lazy:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            yield i

    def __len__(self):
        return self.n


class Guarded:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append(1)
        return self

    def __exit__(self, kind, value, trace):
        self.log.append(2)
        return kind is KeyError


def operators(n):
    total = Vector(0, 0)
    other = Tensor(1, 2)
    texts = 0
    for i in range(n):
        v = Vector(i, -i)
        total = total + v
        total = 1 + total
        total = 2 * total * 1
        total += v
        if total.x > 1000:
            total = Vector(0, 0)
        v = -(~+v)
        if v + other == "Tensor first":
            texts += 1
        if v @ other != 0:
            texts += abs(v) % 3
        texts += len(str(v)) + len(repr(v)) + len(f"{v}{v!r}")
    return total, texts


def comparisons(n):
    a, b, c = Vector(1, 2), Vector(1, 2), Tensor(0, 0)
    found = [0] * 8
    for i in range(n):
        a.x = i % 3
        if a == b:
            found[0] += 1
        if a != b:
            found[1] += 1
        if a < b:
            found[2] += 1
        found[3] += a == b
        if a < c:
            found[4] += 1
        if not a:
            found[5] += 1
        if a == i:
            found[6] += 1
        if a != None:
            found[7] += 1
        if c:
            found[6] += 1
        found[7] += hash(a) + bool(a)
    return found


def containers(n):
    bag = Bag([3, 1, 4, 1, 5])
    total = 0
    for i in range(n):
        total += bag[i % 5] + len(bag) + bag(i) + bag(i, c=3) + bag.first
        bag[i % 5] = i % 7
        bag.first = i % 2
        del bag[0]
        if i in bag:
            total += 1
        if i not in bag:
            total += 10
        total += (i in bag) + 2 * (i not in bag)
        if bag:
            total += 1
        for item in bag:
            total += item
        for item in Lazy(3):
            total += item
        if Lazy(i % 2):
            total += 1
        for k, item in enumerate(Lazy(2)):
            total += k * item
        for x, y in zip(bag, Lazy(9)):
            total += x * y
    return total, bag.asked, bag.items, [*Lazy(3)], list(bag), sum(Lazy(4)), max(bag)


def contexts(n):
    log = []
    count = 0
    manager = Guarded(log)
    for i in range(n):
        with manager as m:
            count += m is manager
            if i % 10 == 9:
                raise KeyError(i)
            count += 1
    return count, len(log)


class Wrong:
    def __init__(self):
        self.bad = False

    def __len__(self):
        return -1 if self.bad else 3

    def __bool__(self):
        return 7 if self.bad else True

    def __hash__(self):
        return "h" if self.bad else 2**70

    def __str__(self):
        return 3 if self.bad else "s"

    def __repr__(self):
        return None if self.bad else "r"

    def __iter__(self):
        return 5 if self.bad else iter("ab")

    def __eq__(self, other):
        return NotImplemented if self.bad else True

    def __add__(self, other):
        return NotImplemented if self.bad else 1

    def __contains__(self, other):
        return [] if self.bad else [1]

    def __next__(self):
        raise StopIteration("end" if self.bad else 3)


def wrongs(n):
    w = Wrong()

    def length():
        return len(w)

    def truth():
        return not w

    def branch():
        return 1 if w else 2

    def hashed():
        return hash(w)

    def text():
        return str(w)

    def represented():
        return f"{w!r}"

    def formatted():
        return f"{w}"

    def iterated():
        return [c for c in w]

    def same():
        return w == 3

    def different():
        return 1 if w != 3 else 2

    def added():
        return w + 1

    def member():
        return 3 in w

    def member_branch():
        return 1 if 3 not in w else 2

    def stepped():
        return next(w)

    for f in (length, truth, branch, hashed, text, represented, formatted, iterated, same, different, added, member,
              member_branch, stepped):
        w.bad = False
        results = set()
        for i in range(n):
            if i == n - 3:
                w.bad = True
            try:
                results.add(repr(f()))
            except Exception as error:
                results.add(f"{type(error).__name__}: {error}")
        print(f.__name__, sorted(results))


def changes(n):
    class Changing:
        def __len__(self):
            return 1

        def __eq__(self, other):
            return True

    def other_length(self):
        return 2

    c = Changing()
    total = 0
    for i in range(n):
        total += len(c)
        if c == 5:
            total += 100
        if i == n // 2:
            Changing.__len__ = other_length
            Changing.__eq__ = lambda self, other: False
    return total


for n in (5, 700):
    print(operators(n))
    print(comparisons(n))
    print(containers(n))
    print(contexts(n))
    wrongs(n)
    print(changes(n))

"""map, filter, zip and enumerate over generators and with functions of Python: what they call may raise, and end them."""


def gen(n):
    for i in range(n):
        yield i


def inverse(i):
    return 6 // i


def stops(i):
    if i == 2:
        raise StopIteration("early")
    return i


def fails(i):
    if i == 2:
        raise ValueError("two")
    yield i


def taken(iterator, n):
    results = []
    for _ in range(n):
        try:
            results.append(next(iterator))
        except Exception as error:
            results.append(type(error).__name__)
    return results


class Revived:
    """An iterator that goes on after its end."""

    def __init__(self):
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i % 3 == 0:
            raise StopIteration
        return self.i


def delegating(it):
    yield from it
    yield "end"


for make in (list, lambda v: iter(v), lambda v: (x for x in v)):
    print(taken(map(inverse, make([1, 0, 2, 0, 3])), 8))
    print(taken(map(stops, make([1, 2, 3])), 6))
    print([x for x in map(stops, make([1, 2, 3]))])
    print(list(map(stops, make([1, 2, 3]))))
    print(list(delegating(map(stops, make([1, 2, 3])))))
    print(taken(filter(inverse, make([1, 0, 2, 7, 0, 3])), 8))
    print(list(filter(None, make([0, 1, "", "a", [], [0]]))))
    print(list(filter(stops, make([0, 1, 2, 3]))))
    print(list(map(pow, make([2, 3, 4]), make([3, 2]))))
    print(taken(map(divmod, make([2, 3, 4]), make([3, 0, 1])), 5))
    print(list(map(lambda *a: a, make([1, 2]), make([3, 4]), make([5]))))
    print(list(zip(make([1, 2, 3]), make("ab"))))
    print(list(zip(make([1, 2, 3]), make("abc"), make([7, 8]))))
    print(list(zip(make([1]), make([2]), make([3]), make([4]))), list(zip(make([1, 2]))), list(zip()))
    print(list(enumerate(make("abc"), 5)), dict(enumerate(make("xy"))))
    print(list(enumerate(make("ab"), 2**70)))
    first, second = iter(make([1, 2, 3])), iter(make([4]))
    print(list(zip(first, second)), list(first))
    print(sum(map(abs, make([-1, 2]))), max(map(str, make([9, 10]))), sorted(map(len, make(["aa", "b"]))))
    print(min(make([3, 1, 2]), key=lambda v: -v), max(make(["bb", "a", "cc"]), key=len), max(make([1]), key=str))
    try:
        min(make([]), key=len)
    except ValueError as error:
        print(error)
    print(min(make([]), key=len, default="none"), min(make([2, 1]), key=None))
    *rest, last = map(str, make([1, 2, 3]))
    print(rest, last)
    print("-".join(map(str, make([1, 2, 3]))), {*map(str, make("ab"))} == {"a", "b"})

revived = map(str, Revived())
print(taken(revived, 7))
revived = zip(Revived(), Revived())
print(taken(revived, 5))
revived = enumerate(Revived())
print(taken(revived, 7))
print(taken(enumerate(x for g in map(fails, range(4)) for x in g), 5))
print(type(map(str, gen(1))).__name__, type(filter(None, gen(1))).__name__, type(zip(gen(1), gen(1))).__name__)
print(type(enumerate(gen(1))) is enumerate, isinstance(map(str, []), map), iter(m := map(str, gen(2))) is m)
print(m.__next__(), next(m), next(m, "over"), hasattr(m, "send"))
try:
    for x in map(inverse, gen(3)):
        pass
except ZeroDivisionError as error:
    print("caught", error)


def total(n):
    result = 0
    for i, (a, b) in enumerate(zip(gen(n), map(lambda v: v * 2, filter(lambda v: v % 3, gen(2 * n))))):
        result += i * a + b
    return result


print(total(10), total(3000))


class Backwards:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return other.n < self.n


def noted(x):
    calls.append(x)
    return x if isinstance(x, str) else -x


for items in ([], [1], [1, 2], [2, 1], [1, 1], [3, 1, 2], (4, 9), range(2), {5: 1}):
    calls = []
    print(sorted(items, key=noted), calls, sorted((x for x in items), key=Backwards), sorted(items, key=None))
print(sorted([2, 1], key=noted, reverse=True), sorted([(1, "b"), (1, "a")], key=lambda p: p[0]))
for items in ([1, "a"], [1, "a", 2]):
    try:
        sorted(items, key=noted)
    except TypeError as error:
        print(error)
try:
    sorted([1], key=inverse), sorted([0], key=inverse)
except ZeroDivisionError as error:
    print(error)
try:
    sorted(5, key=noted)
except TypeError as error:
    print(error)
try:
    sorted([1], key=3)
except TypeError as error:
    print(error)

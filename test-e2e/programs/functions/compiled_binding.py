"""Arguments bound by compiled code: keywords, defaults, *args, **kwargs, and every way in which that fails."""


def plain(a, b, c):
    return a, b, c


def defaults(a, b=2, c=3):
    return a, b, c


def only(a, /, b, *, c, d=4):
    return a, b, c, d


def rest(a, *args, k=1, **named):
    return a, args, k, named


def everything(*args, **named):
    return args, named


calls = [
    lambda: plain(1, 2, c=3),
    lambda: plain(c=1, b=2, a=3),
    lambda: plain(*(1, 2), c=3),
    lambda: plain(*[1], **{"b": 2, "c": 3}),
    lambda: plain(1, 2),
    lambda: plain(1, 2, 3, 4),
    lambda: plain(1, 2, b=3),
    lambda: plain(1, 2, d=3),
    lambda: plain(*"abc"),
    lambda: plain(*range(3)),
    lambda: defaults(1),
    lambda: defaults(1, c=5),
    lambda: defaults(b=5, a=6),
    lambda: defaults(),
    lambda: defaults(1, 2, 3, 4),
    lambda: defaults(c=1),
    lambda: only(1, 2, c=3),
    lambda: only(1, b=2, c=3, d=5),
    lambda: only(1, 2),
    lambda: only(a=1, b=2, c=3),
    lambda: only(1, 2, 3),
    lambda: rest(1),
    lambda: rest(1, 2, 3, k=4, z=5),
    lambda: rest(1, 2, a=3),
    lambda: rest(x=1),
    lambda: rest(*(1, 2, 3), **{"k": 2, "y": 3, "x": 4}),
    lambda: everything(),
    lambda: everything(1, *[2, 3], *(4,), x=1, **{"y": 2}, **{"z": 3}),
    lambda: everything(**{"x y": 1, "": 2}),
    lambda: everything(x=1, **{"x": 2}),
    lambda: everything(**{1: 2}),
    lambda: everything(*3),
    lambda: everything(**3),
    lambda: plain(**{"".join(["a"]): 1, "".join(["b"]): 2, "".join(["c"]): 3}),
]
for _ in range(2):
    for i, call in enumerate(calls):
        try:
            print(i, call())
        except TypeError as e:
            print(i, "TypeError", e)


def mutable(x, seen=[]):
    seen.append(x)
    return len(seen)


print(mutable(1), mutable(x=2), mutable(3, []), mutable(4))


def forward(f, *args, **named):
    return f(*args, **named)


print(forward(forward, only, 1, b=2, c=3), forward(defaults, *[1, 2], **{}))


def numbers(n, step=1):
    for i in range(0, n, step):
        yield plain(i, b=step, c=everything(i, k=i)), defaults(i)


print(list(numbers(4, step=2)))
for item in numbers(2):
    print(item)


def outer(n):
    total = 0
    for x in numbers(n):
        total += sum_of(x[0][0], b=1)
    return total


def sum_of(a, b=0, *more):
    return a + b + len(more)


print(outer(5), sum_of(1, 2, 3, 4))


def nested(depth):
    if depth:
        yield depth
        yield from nested(depth - 1)
        for x in nested(depth - 1):
            yield sum_of(x, depth)


print(list(nested(3)))
for x in nested(4):
    print(x, end=" ")
print()


def returns():
    got = yield from nested(1)
    return got, (yield 1)


def receives():
    result = yield from returns()
    yield result


for x in receives():
    print(x)


def maker(n):
    def inner(x, y=n, *, z=n * 2):
        "doc"
        return x, y, z, n

    return inner


for f in [maker(1), maker(2)]:
    print(f(0), f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__)

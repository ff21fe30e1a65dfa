"""Generators driven by next, send, yield from and builtins, and how each of them learns of the end."""


def count(n, result=None):
    got = []
    for i in range(n):
        got.append((yield i))
    return result or got


def end_of(f):
    try:
        return f()
    except StopIteration as e:
        return "stopped", e.value, e.args


for result in (None, "value"):
    g = count(2, result)
    print(next(g), next(g), end_of(lambda: next(g)), end_of(lambda: next(g)), next(g, "default"))
    g = count(2, result)
    print(end_of(lambda: g.send(1) if False else next(g)), g.send("a"), end_of(lambda: g.send("b")), end_of(lambda: g.send("c")))
    g = count(1, result)
    for x in g:
        print(x)
    print(end_of(lambda: next(g)))

try:
    count(1).send(5)
except TypeError as e:
    print(e)


def loop(n):
    total = 0
    g = count(n)
    while True:
        try:
            total += next(g)
        except StopIteration as e:
            return total, len(e.value)


print(loop(10), loop(0))


def accumulate():
    total = 0
    while True:
        x = yield total
        if x is None:
            return total
        total += x


def outer():
    while True:
        got = yield from accumulate()
        yield "sum", got


g = outer()
print(next(g))
print([g.send(i) for i in (1, 2, 3)], next(g), next(g), g.send(4), next(g))


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as e:
    print(e)


def consumes(n):
    it = iter(range(n))
    for x in it:
        yield x, next(it, None)


print(list(consumes(5)), sum(a for a, b in consumes(6)), max((b or 0, a) for a, b in consumes(5)))


class Error(Exception):
    pass


def failing(n):
    for i in range(n):
        yield i
    raise Error("at the end")


for consumer in (list, tuple, set, sum, max, min, sorted, any, all, dict, "".join, lambda g: next(g, 0), lambda g: sorted(g, key=abs)):
    try:
        print(consumer(failing(0)))
    except (Error, TypeError) as e:
        tb = e.__traceback__
        depth = 0
        while tb:
            depth += 1
            tb = tb.tb_next
        print(type(e).__name__, e, depth)

print(any(x > 2 for x in range(10)), all(x < 5 for x in range(10)), any([]), all(x for x in ()), next((x for x in "abc"), "z"), next((x for x in ""), "z"))
print(",".join(str(x) for x in range(5)), dict((x, x * x) for x in range(3)), sum((x for x in (0.1, 0.2)), 1), sum(([x] for x in range(3)), []))
print(sorted((x for x in "bca"), reverse=True), min((x for x in (3, 1)), default=0), max((x for x in ()), default=None), list(x for x in range(3)))
try:
    max(x for x in ())
except ValueError as e:
    print(e)
try:
    "".join(x for x in (1, 2))
except TypeError as e:
    print(e)
try:
    sum(x for x in "ab")
except TypeError as e:
    print(e)
try:
    dict(x for x in (1, 2))
except TypeError as e:
    print(e)
it = iter([])
print(end_of(lambda: next(it)), next(it, 1))
x, *rest = (i for i in range(3))
print(x, rest, [*(i for i in range(2))], {*(i for i in range(2))}, (lambda *a: a)(*(i for i in range(2))))


def division(a, b, k):
    try:
        if k == 0:
            return a / b
        if k == 1:
            return a // b
        if k == 2:
            return a % b
        a /= b
    except ZeroDivisionError as e:
        return e.args
    return a


for k in range(4):
    for a in (1, 0, 2.5, True, 10**30):
        print([division(a, b, k) for b in (0, 0.0, -0.0, False, 3, 2.0)])


def shapes(v):
    d = {"a": v, **{"b": v}}
    del d["a"]
    first, *middle, last = [v, *[v, v], v]
    s = {v, v, 1}
    del v
    try:
        v
    except UnboundLocalError as e:
        print(e)
    return d, first, middle, last, len(s), isinstance(first, (str, int)), isinstance(d, dict)


print(shapes(3), shapes("x"), shapes(2.5), shapes(10**20))
for bad in ([], {"k": []}):
    try:
        print({1: 2, **bad} if isinstance(bad, dict) else {bad})
    except TypeError as e:
        print(e)
d = {"x": 1}
print(d.pop("x"), d.pop("x", 0), list(d.items()))
try:
    d.pop("x")
except KeyError as e:
    print(repr(e))

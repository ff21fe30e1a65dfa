def my_map(f, items):
    out = []
    for x in items:
        out.append(f(x))
    return out


def fold(f, items, start):
    for x in items:
        start = f(start, x)
    return start


def curry(f, *bound):
    return lambda *rest: f(*bound, *rest)


def pipeline(value, *steps):
    for step in steps:
        value = step(value)
    return value


print(my_map(len, ["a", "bb", ""]), fold(lambda a, b: a * 10 + b, [1, 2, 3], 0), curry(pow, 2)(10), curry(max, 3, 4)(1, 9))
print(pipeline("  Hello World ", str.strip, str.lower, str.split, lambda w: [x[::-1] for x in w], " ".join))
print(fold(lambda acc, w: {**acc, w: acc.get(w, 0) + 1}, "a b a c a".split(), {}), list(map(max, [[1, 3], [5, 2]])), sorted(["b", "a"], key=ord))


def group(items, key):
    out = {}
    for x in items:
        out.setdefault(key(x), []).append(x)
    return out


print(group(range(10), lambda x: x % 3), group("apple bob cat".split(), len))

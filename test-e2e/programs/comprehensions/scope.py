x = "kept"
print([x for x in range(3)], x)
n = 10
print([n + i for i in range(3)], [[n for _ in range(2)] for n in range(2)], n)


def f(k):
    i = "mine"
    a = [i * k for i in range(3)]
    b = [[i + j + k for j in range(2)] for i in range(2)]
    c = [lambda: (i, k) for i in range(2)]
    return a, b, [g() for g in c], i


print(f(10))
try:
    [q for r in range(2)]
except NameError as e:
    print(e)
try:
    [undefined_later for _ in range(1)]
except NameError as e:
    print(e)
try:
    print(r)
except NameError as e:
    print(e)
print([x for x in x], [y := 5 for _ in range(2)], y)


def g():
    fs = [lambda: v for v in range(3)]
    v = 100
    return [f() for f in fs], v


print(g())

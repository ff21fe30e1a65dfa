log = []
g = (log.append(x) or x for x in range(3))
print(log, next(g), log, next(g), next(g), next(g, "end"), log)
print(list(g), type(g).__name__)
n = 2
h = (x * n for x in [1, 2])
n = 10
print(list(h))
try:
    bad = (1 / x for x in (1, 0))
    print(next(bad))
    next(bad)
except ZeroDivisionError as e:
    print(e, list(bad))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
nested = ((i, list(j for j in range(i))) for i in range(3))
print(list(nested))
pairs = zip(*[iter(range(6))] * 2)
print(list(pairs))
for f in (lambda: len(g), lambda: g[0], lambda: g + g):
    try:
        f()
    except TypeError as e:
        print(e)

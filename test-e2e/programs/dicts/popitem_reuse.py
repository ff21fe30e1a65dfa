def rnd(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2**31
        yield seed >> 8
g = rnd(5)
d = {}
keys = []
n = 0
for step in range(20000):
    op = next(g) % 7
    if op <= 2:
        k = next(g) % 50 if op else str(next(g) % 60)
        if k not in d: keys.append(k)
        d[k] = step
    elif op == 3 and d:
        k, v = d.popitem()
        assert k == keys.pop()
        n += v
    elif op == 4 and keys:
        k = keys.pop(next(g) % len(keys))
        del d[k]
    elif op == 5 and next(g) % 100 == 0:
        d.clear(); keys = []
    else:
        assert list(d) == keys
print(n, len(d), d)

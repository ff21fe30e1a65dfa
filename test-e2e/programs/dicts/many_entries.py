d = {}
for i in range(20000):
    d[i * 7919 % 100003] = i
print(len(d), d[7919], list(d)[:4], sum(d.values()))
for i in range(0, 20000, 3):
    del d[i * 7919 % 100003]
print(len(d), list(d)[:4], 7919 in d, 0 in d)
for i in range(100):
    d["k" + str(i)] = i
    d[(i, str(i))] = -i
print(len(d), d["k42"], d[(42, "42")], list(d)[-2:])
for k in list(d):
    if isinstance(k, int):
        d.pop(k)
print(len(d), list(d.items())[:3])
while len(d) > 3:
    d.popitem()
print(d)
c = {}
for i in range(1000):
    c[i] = c[(i * 3) % 7] = i
    c.pop(i // 2, None)
print(len(c), sum(c), sum(c.values()))

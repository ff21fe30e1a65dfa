a = list(range(200000))
print(len(a), sum(a), a[150000], a[-1], len(a[::7]), a.index(199999))
a.reverse()
a.sort()
print(a[:3], a == list(range(200000)))
d = {i: str(i) for i in range(50000)}
print(len(d), d[49999], sum([len(v) for v in d.values()]))
s = {i * 3 for i in range(50000)}
print(len(s), 149997 in s, 149998 in s, len(s & set(range(1000))))
t = tuple(a)
print(len(t), t[100], hash(t) == hash(tuple(a)))
m = [[i * j for j in range(200)] for i in range(200)]
print(sum([sum(r) for r in m]), m[199][199])
lists = [[] for _ in range(10000)]
for i in range(50000):
    lists[i % 10000].append(i)
print(len(lists), lists[77], sum(map(len, lists)))
for _ in range(50):
    garbage = [[j] * 10 for j in range(1000)]
print(garbage[-1])

records = [(k % 3, i) for i, k in enumerate([5, 3, 8, 1, 9, 2, 7, 7, 4, 6, 0, 3])]
print(sorted(records, key=lambda r: r[0]))
print(sorted(records, key=lambda r: r[0], reverse=True))
calls = []


def key(x):
    calls.append(x)
    return x % 10


data = [31, 12, 41, 22, 11, 2]
data.sort(key=key)
print(data, calls)
state = 7
big = []
for i in range(500):
    state = (state * 1103515245 + 12345) % 2**31
    big.append((state >> 16) % 50)
pairs = sorted(enumerate(big), key=lambda p: p[1])
print(all([p[1] < q[1] or (p[1] == q[1] and p[0] < q[0]) for p, q in zip(pairs, pairs[1:])]), pairs[:5], pairs[-3:])
partly = list(range(100)) + list(range(50, 0, -1)) + [5] * 10
print(sorted(partly)[::12], sorted(partly, reverse=True)[::16])

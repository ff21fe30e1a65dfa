def mul(a, b, m):
    return [[sum([x * y for x, y in zip(r, c)]) % m for c in zip(*b)] for r in a]


def power(a, n, m):
    out = [[int(i == j) for j in range(len(a))] for i in range(len(a))]
    while n:
        if n & 1:
            out = mul(out, a, m)
        a = mul(a, a, m)
        n >>= 1
    return out


M = 10**9 + 7
print([power([[1, 1], [1, 0]], n, M)[0][1] for n in (0, 1, 10, 90, 10**6, 10**18)])
print(power([[0, 1, 0], [0, 0, 1], [1, 1, 1]], 50, M), power([[2, 0], [0, 3]], 100, 10**30))
walk = [[0, 1, 1, 0], [1, 0, 1, 1], [1, 1, 0, 1], [0, 1, 1, 0]]
print([sum([power(walk, n, 10**40)[i][i] for i in range(4)]) for n in range(10)], power(walk, 60, 10**40)[0])

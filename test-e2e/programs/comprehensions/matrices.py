n = 4
identity = [[1 if i == j else 0 for j in range(n)] for i in range(n)]
a = [[(i + 1) * (j + 2) % 7 for j in range(n)] for i in range(n)]


def mul(x, y):
    return [[sum([p * q for p, q in zip(row, col)]) for col in zip(*y)] for row in x]


print(a, mul(a, identity) == a, mul(a, a))
print([row[::-1] for row in a[::-1]], [[row[i] for row in a] for i in range(n)] == [list(c) for c in zip(*a)], [a[i][i] for i in range(n)], [a[i][~i] for i in range(n)])
print({(i, j) for i, row in enumerate(a) for j, v in enumerate(row) if v == 0} == {(i, j) for i in range(n) for j in range(n) if not a[i][j]}, {v: sum([r.count(v) for r in a]) for v in range(7)})
triangle = [[1]]
for _ in range(8):
    last = triangle[-1]
    triangle.append([1] + [p + q for p, q in zip(last, last[1:])] + [1])
print(triangle)

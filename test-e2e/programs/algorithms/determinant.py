def minor(m, j):
    return [row[:j] + row[j + 1 :] for row in m[1:]]


def laplace(m):
    if not m:
        return 1
    return sum([(-1) ** j * m[0][j] * laplace(minor(m, j)) for j in range(len(m))])


def bareiss(m):
    m = [row[:] for row in m]
    sign, last = 1, 1
    for k in range(len(m) - 1):
        if m[k][k] == 0:
            for i in range(k + 1, len(m)):
                if m[i][k]:
                    m[k], m[i] = m[i], m[k]
                    sign = -sign
                    break
            else:
                return 0
        for i in range(k + 1, len(m)):
            for j in range(k + 1, len(m)):
                m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // last
        last = m[k][k]
    return sign * m[-1][-1]


for m in ([[5]], [[1, 2], [3, 4]], [[0, 2], [3, 4]], [[2, -1, 0], [1, 3, 2], [0, 5, -4]], [[1, 2, 3], [2, 4, 6], [0, 1, 1]]):
    print(m, laplace(m), bareiss(m))
big = [[(i * j * j + 3 * i + j) % 101 for j in range(7)] for i in range(7)]
print(laplace(big), bareiss(big), bareiss([[(i + 1) ** j for j in range(12)] for i in range(12)]))

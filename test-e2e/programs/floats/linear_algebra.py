# Gaussian elimination whose every digit depends on the order of operations.
a = [[2.0, -1.0, 0.5, 3.0], [1.5, 4.0, -2.0, 1.0], [-1.0, 0.25, 3.0, -2.0]]
for i in range(3):
    pivot = a[i][i]
    for j in range(i, 4):
        a[i][j] /= pivot
    for k in range(3):
        if k != i:
            factor = a[k][i]
            for j in range(i, 4):
                a[k][j] -= factor * a[i][j]
print([row[3] for row in a])
print(a)

"""The spectral norm of the infinite matrix A with A[i][j] = 1 / ((i+j)(i+j+1)/2 + i + 1).

The power method on the n x n corner: ten multiplications by A-transpose times A.

    spectral_norm.py [n]
"""

import sys


def entry(i, j):
    """A[i][j]; the denominators count the cells of the matrix diagonal by diagonal."""
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    """The product A v."""
    n = len(v)
    result = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += entry(i, j) * v[j]
        result.append(total)
    return result


def transpose_times(v):
    """The product of A's transpose with v."""
    n = len(v)
    result = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += entry(j, i) * v[j]
        result.append(total)
    return result


def dot(v, w):
    """The inner product."""
    total = 0.0
    for a, b in zip(v, w):
        total += a * b
    return total


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    u = [1.0] * n
    for _ in range(10):
        v = transpose_times(times(u))
        u = transpose_times(times(v))
    print(f"{(dot(u, v) / dot(v, v)) ** 0.5:.9f}")


main()

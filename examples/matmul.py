"""The product of two dense matrices kept as lists of rows of floats.

    matmul.py [n]
"""

import sys


def make(n, scale):
    """An n x n matrix with a smooth, sign-changing pattern."""
    return [[scale * (i - j) * (i + j) / n for j in range(n)] for i in range(n)]


def transpose(m):
    """Rows become columns."""
    return [list(column) for column in zip(*m)]


def multiply(a, b):
    """The matrix product; b is transposed first so that both are read along rows."""
    columns = transpose(b)
    product = []
    for row in a:
        out = []
        for column in columns:
            total = 0.0
            for k in range(len(row)):
                total += row[k] * column[k]
            out.append(total)
        product.append(out)
    return product


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    a = make(n, 1.0 / n)
    b = make(n, 2.0 / n)
    c = multiply(a, b)

    trace = 0.0
    for i in range(n):
        trace += c[i][i]
    print(f"n = {n}")
    print(f"centre = {c[n // 2][n // 2]!r}")
    print(f"trace  = {trace!r}")


main()

"""Systems of linear equations by LU decomposition with partial pivoting, on lists of lists of floats.

    lu.py [equations]
"""

import sys


def random_matrix(size):
    matrix = []
    seed = 17
    for _ in range(size):
        row = []
        for _ in range(size):
            seed = (seed * 1103515245 + 12345) % 2147483648
            row.append((seed >> 8) / 4194304.0 - 1.0)
        matrix.append(row)
    return matrix


def decompose(matrix):
    """L and U in one copy of the matrix, the order of its rows, and the sign of that order."""
    size = len(matrix)
    lu = [row[:] for row in matrix]
    order = list(range(size))
    sign = 1
    for k in range(size):
        pivot = k
        for i in range(k + 1, size):
            if abs(lu[i][k]) > abs(lu[pivot][k]):
                pivot = i
        if lu[pivot][k] == 0.0:
            raise ZeroDivisionError("singular matrix")
        if pivot != k:
            lu[k], lu[pivot] = lu[pivot], lu[k]
            order[k], order[pivot] = order[pivot], order[k]
            sign = -sign
        pivot_row = lu[k]
        inverse = 1.0 / pivot_row[k]
        for i in range(k + 1, size):
            row = lu[i]
            factor = row[k] * inverse
            row[k] = factor
            for j in range(k + 1, size):
                row[j] -= factor * pivot_row[j]
    return lu, order, sign


def solve(lu, order, right):
    """x of A x = right."""
    size = len(lu)
    x = [right[i] for i in order]
    for i in range(size):
        row = lu[i]
        total = x[i]
        for j in range(i):
            total -= row[j] * x[j]
        x[i] = total
    for i in range(size - 1, -1, -1):
        row = lu[i]
        total = x[i]
        for j in range(i + 1, size):
            total -= row[j] * x[j]
        x[i] = total / row[i]
    return x


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    matrix = random_matrix(size)
    lu, order, sign = decompose(matrix)
    worst = 0.0
    total = 0.0
    for case in range(5):
        right = [float((i * case) % 7 - 3) for i in range(size)]
        x = solve(lu, order, right)
        total += sum(x)
        for row, expected in zip(matrix, right):
            result = 0.0
            for a, b in zip(row, x):
                result += a * b
            worst = max(worst, abs(result - expected))
    pivots = 0.0
    for i in range(size):
        pivots += abs(lu[i][i])
    print(f"{size} equations, order begins {order[:5]}, sign {sign}")
    print(f"sum of pivots {pivots:.6f}, sum of solutions {total:.6f}, residual below 1e-6: {worst < 1e-6}")


if __name__ == "__main__":
    main()

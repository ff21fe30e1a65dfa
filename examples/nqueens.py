"""The n queens problem: in how many ways can n queens share an n x n board in peace?

    nqueens.py [n]
"""

import sys


def count_solutions(n):
    """Place queens row by row, keeping the attacked columns and diagonals as bit sets."""
    full = (1 << n) - 1

    def place(columns, falling, rising):
        if columns == full:
            return 1
        solutions = 0
        free = full & ~(columns | falling | rising)
        while free:
            queen = free & -free
            free ^= queen
            solutions += place(columns | queen, (falling | queen) >> 1, (rising | queen) << 1)
        return solutions

    return place(0, 0, 0)


def first_solution(n):
    """The columns of the first solution in lexicographic order, or None."""
    queens = []

    def is_safe(column):
        row = len(queens)
        for r, c in enumerate(queens):
            if c == column or abs(c - column) == row - r:
                return False
        return True

    def extend():
        if len(queens) == n:
            return True
        for column in range(n):
            if is_safe(column):
                queens.append(column)
                if extend():
                    return True
                queens.pop()
        return False

    return queens if extend() else None


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    solution = first_solution(n)
    if solution is not None:
        for column in solution:
            print(". " * column + "Q" + " ." * (n - column - 1))
    print(f"{n} queens: {count_solutions(n)} solutions")


main()

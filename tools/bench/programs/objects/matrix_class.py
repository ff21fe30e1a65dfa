"""A matrix class with operators, and fractions as its elements: powers, determinants, inverses.

    matrix_class.py [size]
"""

import sys


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Fraction:
    """An exact quotient of two integers, always reduced."""

    __slots__ = ("numerator", "denominator")

    def __init__(self, numerator, denominator=1):
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        divisor = gcd(abs(numerator), abs(denominator))
        if denominator < 0:
            divisor = -divisor
        self.numerator = numerator // divisor
        self.denominator = denominator // divisor

    def __add__(self, other):
        return Fraction(
            self.numerator * other.denominator + other.numerator * self.denominator,
            self.denominator * other.denominator,
        )

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Fraction(-self.numerator, self.denominator)

    def __mul__(self, other):
        return Fraction(self.numerator * other.numerator, self.denominator * other.denominator)

    def __truediv__(self, other):
        return Fraction(self.numerator * other.denominator, self.denominator * other.numerator)

    def __eq__(self, other):
        if isinstance(other, int):
            return self.numerator == other and self.denominator == 1
        if not isinstance(other, Fraction):
            return NotImplemented
        return self.numerator == other.numerator and self.denominator == other.denominator

    def __hash__(self):
        return hash((self.numerator, self.denominator))

    def __bool__(self):
        return self.numerator != 0

    def __repr__(self):
        return str(self.numerator) if self.denominator == 1 else f"{self.numerator}/{self.denominator}"


class Matrix:
    """A matrix of anything that has + and *."""

    def __init__(self, rows):
        self.rows = rows
        self.height = len(rows)
        self.width = len(rows[0])

    @classmethod
    def identity(cls, size, one, zero):
        return cls([[one if i == j else zero for j in range(size)] for i in range(size)])

    def __getitem__(self, place):
        row, column = place
        return self.rows[row][column]

    def __setitem__(self, place, value):
        row, column = place
        self.rows[row][column] = value

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(left, right)] for left, right in zip(self.rows, other.rows)])

    def __sub__(self, other):
        return Matrix([[a - b for a, b in zip(left, right)] for left, right in zip(self.rows, other.rows)])

    def __mul__(self, factor):
        return Matrix([[a * factor for a in row] for row in self.rows])

    def __matmul__(self, other):
        if self.width != other.height:
            raise ValueError(f"{self.height}x{self.width} @ {other.height}x{other.width}")
        result = []
        for i in range(self.height):
            row = []
            for j in range(other.width):
                total = self[i, 0] * other[0, j]
                for k in range(1, self.width):
                    total = total + self[i, k] * other[k, j]
                row.append(total)
            result.append(row)
        return Matrix(result)

    def __pow__(self, exponent):
        result = None
        power = self
        while exponent:
            if exponent % 2:
                result = power if result is None else result @ power
            power = power @ power
            exponent //= 2
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def transposed(self):
        return Matrix([list(column) for column in zip(*self.rows)])

    def trace(self):
        total = self[0, 0]
        for i in range(1, self.height):
            total = total + self[i, i]
        return total

    def inverse(self):
        """Gauss and Jordan's method; the elements are fractions."""
        size = self.height
        left = Matrix([row[:] for row in self.rows])
        right = Matrix.identity(size, Fraction(1), Fraction(0))
        for column in range(size):
            pivot = next((i for i in range(column, size) if left[i, column]), None)
            if pivot is None:
                raise ZeroDivisionError("singular matrix")
            for side in (left, right):
                side.rows[column], side.rows[pivot] = side.rows[pivot], side.rows[column]
            factor = Fraction(1) / left[column, column]
            for side in (left, right):
                side.rows[column] = [value * factor for value in side.rows[column]]
            for i in range(size):
                if i != column and left[i, column]:
                    factor = left[i, column]
                    for side in (left, right):
                        side.rows[i] = [a - factor * b for a, b in zip(side.rows[i], side.rows[column])]
        return right


class Modular:
    """An integer modulo a prime."""

    PRIME = 1000003

    def __init__(self, value):
        self.value = value % self.PRIME

    def __add__(self, other):
        return Modular(self.value + other.value)

    def __mul__(self, other):
        return Modular(self.value * other.value)

    def __repr__(self):
        return f"{self.value} (mod {self.PRIME})"


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 18
    numbers = Matrix([[Modular(i * i + 3 * j + i * j) for j in range(size)] for i in range(size)])
    powered = numbers**9
    print(f"power: {powered[0, 0]}, {powered[size - 1, size // 2]}, trace {powered.trace()}")

    floats = Matrix([[1.0 / (1 + i + 2 * j) for j in range(size)] for i in range(size)])
    mixed = (floats @ floats.transposed() - floats * 0.5) + Matrix.identity(size, 1.0, 0.0)
    print(f"floats: trace {mixed.trace():.8f}, corner {mixed[size - 1, size - 1]:.8f}")

    half = size // 2 + 1
    hilbert = Matrix([[Fraction(1, i + j + 1) for j in range(half)] for i in range(half)])
    inverse = hilbert.inverse()
    print(f"hilbert: {inverse[0, 0]} {inverse[0, 1]} {inverse[half - 1, half - 1]}")
    print(f"inverse of the inverse: {inverse.inverse() == hilbert}")
    print(f"product is one: {hilbert @ inverse == Matrix.identity(half, Fraction(1), Fraction(0))}")
    print(f"{len({value for row in inverse.rows for value in row})} different fractions")


if __name__ == "__main__":
    main()

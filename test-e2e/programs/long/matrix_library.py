"""Matrices as lists of rows: exact arithmetic on fractions kept as pairs, LU, inverse, rank, eigenvalues."""


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def frac(n, d=1):
    if d == 0:
        raise ZeroDivisionError("a fraction with denominator zero")
    if d < 0:
        n, d = -n, -d
    g = gcd(abs(n), d)
    return (n // g, d // g)


ZERO, ONE = (0, 1), (1, 1)


def f_add(a, b):
    return frac(a[0] * b[1] + b[0] * a[1], a[1] * b[1])


def f_sub(a, b):
    return frac(a[0] * b[1] - b[0] * a[1], a[1] * b[1])


def f_mul(a, b):
    return frac(a[0] * b[0], a[1] * b[1])


def f_div(a, b):
    return frac(a[0] * b[1], a[1] * b[0])


def f_text(a):
    return str(a[0]) if a[1] == 1 else f"{a[0]}/{a[1]}"


def from_ints(rows):
    widths = {len(row) for row in rows}
    if len(widths) > 1:
        raise ValueError(f"rows of different lengths: {sorted(widths)}")
    return [[frac(x) for x in row] for row in rows]


def shape(m):
    return len(m), len(m[0]) if m else 0


def identity(n):
    return [[ONE if i == j else ZERO for j in range(n)] for i in range(n)]


def transpose(m):
    return [list(column) for column in zip(*m)]


def add(a, b):
    if shape(a) != shape(b):
        raise ValueError(f"cannot add {shape(a)} and {shape(b)}")
    return [[f_add(x, y) for x, y in zip(r, s)] for r, s in zip(a, b)]


def multiply(a, b):
    if shape(a)[1] != shape(b)[0]:
        raise ValueError(f"cannot multiply {shape(a)} by {shape(b)}")
    product = []
    columns = transpose(b)
    for row in a:
        out = []
        for column in columns:
            total = ZERO
            for x, y in zip(row, column):
                total = f_add(total, f_mul(x, y))
            out.append(total)
        product.append(out)
    return product


def reduce_rows(m):
    """(reduced row echelon form, pivot columns, determinant factor)."""
    m = [row[:] for row in m]
    pivots = []
    factor = ONE
    row = 0
    rows, columns = shape(m)
    for column in range(columns):
        for candidate in range(row, rows):
            if m[candidate][column] != ZERO:
                break
        else:
            continue
        if candidate != row:
            m[row], m[candidate] = m[candidate], m[row]
            factor = f_sub(ZERO, factor)
        pivot = m[row][column]
        factor = f_mul(factor, pivot)
        m[row] = [f_div(x, pivot) for x in m[row]]
        for other in range(rows):
            if other != row and m[other][column] != ZERO:
                scale = m[other][column]
                m[other] = [f_sub(x, f_mul(scale, y)) for x, y in zip(m[other], m[row])]
        pivots.append(column)
        row += 1
        if row == rows:
            break
    return m, pivots, factor


def rank(m):
    return len(reduce_rows(m)[1])


def determinant(m):
    if shape(m)[0] != shape(m)[1]:
        raise ValueError(f"no determinant of a {shape(m)} matrix")
    _, pivots, factor = reduce_rows(m)
    return factor if len(pivots) == len(m) else ZERO


def inverse(m):
    n = len(m)
    wide = [row + unit for row, unit in zip(m, identity(n))]
    reduced, pivots, _ = reduce_rows(wide)
    if pivots != list(range(n)):
        raise ZeroDivisionError("the matrix is singular")
    return [row[n:] for row in reduced]


def solve(m, b):
    """Solutions of m x = b as (particular, basis of the kernel), or None."""
    n = shape(m)[1]
    reduced, pivots, _ = reduce_rows([row + [x] for row, x in zip(m, b)])
    if n in pivots:
        return None
    particular = [ZERO] * n
    for i, p in enumerate(pivots):
        particular[p] = reduced[i][n]
    kernel = []
    for free in [j for j in range(n) if j not in pivots]:
        vector = [ZERO] * n
        vector[free] = ONE
        for i, p in enumerate(pivots):
            vector[p] = f_sub(ZERO, reduced[i][free])
        kernel.append(vector)
    return particular, kernel


def power(m, n):
    if n < 0:
        return power(inverse(m), -n)
    result = identity(len(m))
    while n:
        if n % 2:
            result = multiply(result, m)
        m = multiply(m, m)
        n //= 2
    return result


def characteristic(m):
    """Coefficients of the characteristic polynomial, by Faddeev and LeVerrier."""
    n = len(m)
    coefficients = [ONE]
    current = identity(n)
    for k in range(1, n + 1):
        product = multiply(m, current)
        trace = ZERO
        for i in range(n):
            trace = f_add(trace, product[i][i])
        c = f_div(f_sub(ZERO, trace), frac(k))
        coefficients.append(c)
        current = add(product, [[f_mul(c, x) for x in row] for row in identity(n)])
    return coefficients


def show(name, m):
    texts = [[f_text(x) for x in row] for row in m]
    widths = [max([len(t) for t in column]) for column in zip(*texts)]
    print(name)
    for row in texts:
        print("  [" + "  ".join([t.rjust(w) for t, w in zip(row, widths)]) + "]")


def float_eigenvalue(m, rounds=60):
    """The dominant eigenvalue by power iteration in floats."""
    a = [[n / d for n, d in row] for row in m]
    v = [1.0] * len(a)
    value = 0.0
    for _ in range(rounds):
        w = [sum([x * y for x, y in zip(row, v)]) for row in a]
        value = max(w, key=abs)
        v = [x / value for x in w]
    return value


def main():
    a = from_ints([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
    show("a", a)
    show("inverse of a", inverse(a))
    show("a times its inverse", multiply(a, inverse(a)))
    print("determinant", f_text(determinant(a)), "rank", rank(a))
    x, kernel = solve(a, [frac(8), frac(-11), frac(-3)])
    print("solution", [f_text(v) for v in x], kernel)
    show("a to the 6th", power(a, 6))
    print(power(a, -2) == inverse(power(a, 2)), power(a, 0) == identity(3))
    print("characteristic", [f_text(c) for c in characteristic(a)])

    hilbert = [[frac(1, i + j + 1) for j in range(6)] for i in range(6)]
    show("Hilbert", hilbert[:3])
    show("its inverse", inverse(hilbert))
    print("determinant", f_text(determinant(hilbert)))
    print(f"dominant eigenvalue {float_eigenvalue(hilbert):.12f}")

    flat = from_ints([[1, 2, 3, 4], [2, 4, 6, 8], [1, 1, 1, 1]])
    show("reduced", reduce_rows(flat)[0])
    print("rank", rank(flat), "transposed", rank(transpose(flat)))
    x, kernel = solve(flat, [frac(10), frac(20), frac(4)])
    print([f_text(v) for v in x], [[f_text(v) for v in k] for k in kernel])
    print(solve(flat, [frac(10), frac(21), frac(4)]))

    singular = from_ints([[1, 2], [2, 4]])
    for attempt in (
        lambda: inverse(singular),
        lambda: multiply(a, singular),
        lambda: add(a, flat),
        lambda: determinant(flat),
        lambda: from_ints([[1, 2], [3]]),
        lambda: frac(1, 0),
    ):
        try:
            attempt()
        except (ValueError, ZeroDivisionError) as error:
            print(f"{type(error).__name__}: {error}")


main()

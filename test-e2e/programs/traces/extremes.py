"""min and max of numbers in hot loops: of ints, floats, both, bools, large ones, of equal ones, NaN and -0.0."""


def of_ints(n):
    low, high, total = 0, 0, 0
    for i in range(n):
        a = (i * 7919) % 1009 - 500
        b = (i * 104729) % 997 - 490
        low = min(low, a, b - 1, i)
        high = max(a, b, high)
        total += min(a, b) * 3 - max(b, a, 5, i % 3)
    return low, high, total


print(of_ints(5000))


def of_floats(n):
    nan = float("nan")
    out = []
    total = 0.0
    for i in range(n):
        a = (i % 11) * 0.5 - 2.0
        b = 0.0 if i % 2 else -0.0
        c = nan if i % 5 == 0 else a
        total += min(a, b) - max(b, a)
        x, y, z = min(c, b), min(b, c), max(c, a, b)
        if i > n - 12:
            out.append((x, y, z, min(0.0, -0.0), max(-0.0, 0.0), min(b, -b), max(b, -b)))
    return total, out


print(of_floats(3000))


def of_both(n):
    out = []
    for i in range(n):
        a = i if i % 3 else i + 0.5
        b = 2 * i if i % 4 else 1.5
        m = min(a, b)
        M = max(a, b, True)
        if i % 97 == 0:
            out.append((m, M, min(True, i), max(i - n, False), min(i, 2**70), max(-(2**63), i - 2**62)))
    return out


print(of_both(2000))


def same_objects(n):
    big = 10**30
    kept = 0
    for i in range(n):
        kept += min(big, big + i) is big
        kept += max(2**50 + i, 2**50) == 2**50 + i
        kept += min(2**62 + i, 2**62 - i) == 2**62 - i
    return kept


print(same_objects(2000))


def errors(n):
    caught = 0
    for i in range(n):
        try:
            caught += max(i, "x" if i == n - 1 else 3)
        except TypeError as error:
            return caught, str(error)


print(errors(1500))

def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def flatten(x):
    if not isinstance(x, list):
        return [x]
    out = []
    for item in x:
        out += flatten(item)
    return out


def power_set(items):
    if not items:
        return [[]]
    rest = power_set(items[1:])
    return rest + [[items[0]] + s for s in rest]


print(factorial(30), is_even(100), is_odd(77), ackermann(2, 3), flatten([1, [2, [3, [], [4]], 5]]), power_set([1, 2, 3]))


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))

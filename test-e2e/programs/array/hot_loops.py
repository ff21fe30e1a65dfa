"""Arrays in loops that run often enough to be traced: reads, stores, bounds, ranges of items."""
from array import array


def sieve(n):
    flags = array("B", [1]) * (n + 1)
    flags[0] = flags[1] = 0
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = 0
    return sum(flags)


def smooth(n):
    a = array("d", [0.0] * n)
    for i in range(n):
        a[i] = i % 7  # an int becomes a float
    for _ in range(20):
        for i in range(1, n - 1):
            a[i] = (a[i - 1] + a[i] + a[i + 1]) / 3.0
    return round(sum(a), 9), a[-1], type(a[3])


def narrow(limit):
    a = array("b", [0] * 8)
    done = 0
    try:
        for i in range(limit):
            a[i % 8] = i
            done += 1
    except OverflowError as e:
        return done, str(e), a.tolist()
    return done, a.tolist()


def rounds(n):
    a = array("f", [0.1] * 4)
    for i in range(n):
        a[i & 3] = a[(i + 1) & 3] * 1.1
    return a.tolist()


def outside(n):
    a = array("i", range(n))
    total = 0
    try:
        for i in range(2 * n):
            total += a[i]
            a[i] = -total % 1000
    except IndexError as e:
        return total, str(e)


def iterated(n):
    a = array("q", range(n))
    total = 0
    for v in a:
        total += v
        if v == 50:
            a.append(2**40)
    return total, len(a), max(a), min(a), 49 in a, -1 in a


def mixed(n):
    boxes = [array("i", [1, 2, 3]), [1, 2, 3], array("d", [1, 2, 3]), (1, 2, 3)]
    total = 0
    for i in range(n):
        total += boxes[i & 3][i % 3]
    return total


def stores_wrong(n):
    a = array("i", [0] * 4)
    try:
        for i in range(n):
            a[i & 3] = i if i < n - 1 else "x"
    except TypeError as e:
        return str(e), a


print(sieve(20000))
print(smooth(500))
print(narrow(100), narrow(400))
print(rounds(300))
print(outside(1000))
print(iterated(1000))
print(mixed(1000))
print(stores_wrong(500))

"""Ranges of inner loops in traces: never made, or made where something wants them."""


def small(n):
    total = 0
    for i in range(n):
        for j in range(3):
            for k in range(2):
                total += i * j - k
    return total


def triangle(n):
    total = 0
    for i in range(n):
        for j in range(i):
            total += j
        for j in range(i, 0, -1):
            total ^= j
        for j in range(i, i + 2):
            total += j
    return total


def emptied(n):
    hits = 0
    for i in range(n):
        for j in range(i % 3):
            hits += 1
        else:
            hits += 100
    return hits


def left_early(n):
    found = 0
    for i in range(n):
        for j in range(10):
            if j * j > i % 50:
                found += j
                break
        else:
            found += 1000
    return found


def escaping(n):
    kept = []
    for i in range(n):
        r = range(i % 4, 5)
        for j in r:
            if j == i % 7:
                kept.append(r)
        if len(r) == 2:
            kept.append(len(r))
    return len(kept), kept[:5], kept[-3:]


def raising(n):
    caught = 0
    for i in range(n):
        try:
            for j in range(5):
                if (i + j) % 11 == 0:
                    raise ValueError(j)
                caught += 1
        except ValueError as error:
            caught += 10 * error.args[0]
    return caught


def called(k):
    total = 0.0
    for step in range(k):
        if step * 3 > 17:
            return total
        total += 0.5 * step
    return total


def calls(n):
    total = 0.0
    for i in range(n):
        total += called(i % 9)
    return total


def growing(n):
    """Bounds that outgrow small ints: 2**47 and more."""
    total = 0
    start = 1
    for i in range(n):
        for j in range(start, start + 3):
            total += j % 1000
        start = start * 3 % (1 << 60) if i > 400 else start + 1
    return total, start


def same_register(n):
    it = 0
    for i in range(n):
        for x in range(2):
            for x in range(x, 4):
                it += x
    return it


def matrices(n):
    a = [[1.5, 2.0, 0.5], [0.25, 1.0, 3.0], [2.0, 0.125, 1.0]]
    b = [[float(i * j % 5) for j in range(3)] for i in range(3)]
    trace = 0.0
    for _ in range(n):
        c = [[0.0] * 3 for _ in range(3)]
        for i in range(3):
            for j in range(3):
                s = 0.0
                for k in range(3):
                    s += a[i][k] * b[k][j]
                c[i][j] = s
        trace += c[0][0] + c[1][1] - c[2][2]
    return trace


def yields(n):
    for i in range(n):
        for j in range(i % 3):
            yield i * j


print(small(3000))
print(triangle(300))
print(emptied(3000))
print(left_early(3000))
print(escaping(3000))
print(raising(3000))
print(calls(3000))
print(growing(900))
print(same_register(2000))
print(matrices(2000))
print(sum(yields(3000)))

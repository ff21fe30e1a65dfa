"""Slices read and assigned to in hot loops, with every kind of bound, forwards and backwards."""


def reversals(n):
    permutation = list(range(n))
    out = 0
    for k in range(3000):
        i = k % (n + 3)
        permutation[: i + 1] = permutation[i::-1] if i < n else permutation[::-1]
        out = (out * 31 + permutation[k % n]) % 1000003
    return permutation, out


print(reversals(9))


def bounds(n):
    a = list(range(10))
    seen = {}
    for k in range(n):
        i = k % 25 - 12
        j = (k * 7) % 27 - 13
        key = len(a[i:j]) * 100 + len(a[i:j:-1]) * 10 + len(a[j::-1]) + len(a[:i:-1])
        seen[key] = seen.get(key, 0) + sum(a[i::-1]) - sum(a[:j:-1]) + sum(a[i:j:-1])
    return sorted(seen.items())


print(bounds(4000))


def assigned(n):
    a = [float(i) for i in range(12)]
    b = [0.5] * 4
    total = 0.0
    for k in range(n):
        i = k % 9
        a[i : i + 4] = b
        b[0] = a[(k * 5) % 12] + k
        a[-4:] = a[:4]
        a[i:i] = []
        total += a[i] + a[-1]
    return total, a


print(assigned(3000))


def other_lengths(n):
    a = [1, 2, 3]
    for k in range(n):
        a[1:2] = [k, k + 1] if k % 100 == 0 else [k]
        if len(a) > 20:
            a[5:] = []
        a[:] = a
        a[4:2] = []
    return a


print(other_lengths(5000))


def steps(n):
    a = list(range(8))
    total = 0
    for k in range(n):
        step = -1 if k % 700 else -2
        total += sum(a[6:1:step])
        total += len(a[7 : k % 9 : -1])
    return total


print(steps(4000))

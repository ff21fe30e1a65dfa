def lower(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


def search(a, x):
    i = lower(a, x)
    return i if i < len(a) and a[i] == x else -1


a = [i * i for i in range(50)]
print([search(a, x) for x in (0, 1, 2, 49, 2401, 2402, -5)], [lower(a, x) for x in (-1, 3, 5000)], search([], 1))


def root(n, k):
    lo, hi = 0, n + 1
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if mid**k <= n:
            lo = mid
        else:
            hi = mid
    return lo


print(root(10**40, 2), root(10**40, 3), root(2**100, 7), [root(n, 2) for n in range(10)])
lo, hi = 0.0, 2.0
for _ in range(60):
    mid = (lo + hi) / 2
    if mid * mid * mid < 3:
        lo = mid
    else:
        hi = mid
print(lo)

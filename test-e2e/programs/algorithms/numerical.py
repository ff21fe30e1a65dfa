def simpson(f, a, b, n):
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += f(a + i * h) * (4 if i % 2 else 2)
    return total * h / 3


def bisect(f, lo, hi):
    while hi - lo > 1e-12:
        mid = (lo + hi) / 2
        if f(lo) * f(mid) <= 0:
            hi = mid
        else:
            lo = mid
    return lo


def runge_kutta(f, y, t, end, n):
    h = (end - t) / n
    for _ in range(n):
        k1 = f(t, y)
        k2 = f(t + h / 2, y + h * k1 / 2)
        k3 = f(t + h / 2, y + h * k2 / 2)
        k4 = f(t + h, y + h * k3)
        y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6
        t += h
    return y


print(simpson(lambda x: x * x, 0, 3, 10), simpson(lambda x: 1 / x, 1, 2, 100), simpson(lambda x: 4 / (1 + x * x), 0, 1, 50))
print(bisect(lambda x: x * x - 2, 0, 2), bisect(lambda x: x * x * x - x - 2, 1, 2))
print(runge_kutta(lambda t, y: y, 1.0, 0.0, 1.0, 100), runge_kutta(lambda t, y: -2 * t * y, 1.0, 0.0, 1.0, 50))
term = total = 1.0
for k in range(1, 30):
    term /= k
    total += term
print(total, sum([(-1) ** k / (2 * k + 1) for k in range(1000)]) * 4)
xs, ys = [1, 2, 3, 4, 5], [2.1, 3.9, 6.2, 7.8, 10.1]
n, sx, sy = 5, sum(xs), sum(ys)
slope = (n * sum([x * y for x, y in zip(xs, ys)]) - sx * sy) / (n * sum([x * x for x in xs]) - sx * sx)
print(slope, (sy - slope * sx) / n)

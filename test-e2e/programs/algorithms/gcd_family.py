def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def extended(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = extended(b, a % b)
    return g, y, x - a // b * y


def chinese(remainders, moduli):
    product = 1
    for m in moduli:
        product *= m
    total = 0
    for r, m in zip(remainders, moduli):
        p = product // m
        total += r * p * extended(p, m)[1]
    return total % product


print(gcd(48, 180), gcd(17, 5), gcd(0, 9), gcd(2**100, 6**50), gcd(-12, 18))
for a, b in ((240, 46), (35, 64), (10**20, 7**15)):
    g, x, y = extended(a, b)
    print(a, b, g, x, y, a * x + b * y == g)
print(chinese([2, 3, 2], [3, 5, 7]), chinese([1, 2, 3, 4], [5, 7, 9, 11]))

import math

print(math.gcd(12, 18), math.gcd(0, 5), math.gcd(-4, 6), math.gcd(2**70, 6**40), math.gcd(), math.gcd(8, 12, 20))
print(math.lcm(4, 6), math.lcm(0, 5), math.lcm(), math.lcm(3, 5, 7))
print(math.factorial(0), math.factorial(20), math.factorial(25))
print(math.isqrt(0), math.isqrt(15), math.isqrt(16), math.isqrt(10**40), math.isqrt(10**40 - 1))
print(math.comb(5, 2), math.comb(50, 25), math.comb(3, 5), math.perm(5, 2), math.perm(5))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.floor(1e20))
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([2.5, 4], start=2))
for f in (lambda: math.factorial(-1), lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.gcd(1.5, 2)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

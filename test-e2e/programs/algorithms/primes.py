def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factorise(n):
    factors = {}
    p = 2
    while p * p <= n:
        while n % p == 0:
            factors[p] = factors.get(p, 0) + 1
            n //= p
        p += 1 if p == 2 else 2
    if n > 1:
        factors[n] = factors.get(n, 0) + 1
    return factors


print([n for n in range(100) if is_prime(n)], len([n for n in range(10000) if is_prime(n)]))
print([is_prime(n) for n in (561, 2**31 - 1, 2**61 - 1, 2**61 + 1, 10**18 + 9, 3215031751, 2**127 - 1)])
for n in (360, 97, 1001, 2**20, 600851475143, 9999991 * 3):
    print(n, factorise(n))

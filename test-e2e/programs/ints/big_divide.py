p = 2**521 - 1
q = 10**77 + 7
for n in (p, -p):
    for d in (q, -q, 3, -3, 2**64, -(2**64), 2**32 - 1):
        quotient, rest = divmod(n, d)
        print(quotient, rest, quotient * d + rest == n, abs(rest) < abs(d))
print(q // p, q % p, -q // p, -q % p == p - q)

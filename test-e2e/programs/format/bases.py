def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0:
        return "0"
    sign = "-" if n < 0 else ""
    n = abs(n)
    out = ""
    while n:
        n, d = divmod(n, base)
        out = digits[d] + out
    return sign + out


for n in (0, 1, 255, -255, 2**31, 2**48 + 1, -(2**63), 10**20):
    print(f"{n:b} {n:o} {n:x} {n:#X}", to_base(n, 2) == f"{n:b}", to_base(n, 8) == f"{n:o}", to_base(n, 16) == f"{n:x}", to_base(n, 36))
    for base in (2, 7, 8, 16, 36):
        assert int(to_base(n, base), base) == n

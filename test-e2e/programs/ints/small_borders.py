# Every operation across the widths at which an implementation may change representation.
for bits in (15, 16, 30, 31, 32, 46, 47, 48, 51, 52, 53, 62, 63, 64):
    p = 1 << bits
    print(bits, p, p - 1, p + 1, -p, -p - 1, -p + 1)
    print("  ", p * p, (p - 1) * (p + 1), -p * p, p * -1)
    print("  ", p // 3, -p // 3, p % 7, -p % 7, p // -p, (p - 1) // p)
    print("  ", p & (p - 1), p | (p - 1), p ^ (p - 1), ~p, -p & p, -p | 1, -p ^ p)
    print("  ", p >> 1, p << 1, -p >> 1, -p << 1, (p - 1) >> bits, -p >> bits + 5)
    print("  ", (p - 1) + 1 == p, p - 1 < p, -p < p, p == float(p), p.bit_length())

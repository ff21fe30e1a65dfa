def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def reverse_bits(n, width):
    out = 0
    for _ in range(width):
        out, n = out << 1 | n & 1, n >> 1
    return out


def next_same_weight(n):
    low = n & -n
    ripple = n + low
    return ripple | ((n ^ ripple) >> 2) // low


def rotate(n, k, width=32):
    return (n << k | n >> width - k) & (1 << width) - 1


def signed(n, width):
    return n - (1 << width) if n >> width - 1 & 1 else n


print([popcount(n) for n in (0, 1, 255, 2**40 - 1, 2**100 + 5)], [reverse_bits(n, 8) for n in (1, 3, 0xF0, 0xAA)], [n & n - 1 == 0 for n in (1, 6, 8)])
n = 0b111
for _ in range(8):
    print(bin(n), end=" ")
    n = next_same_weight(n)
print(hex(rotate(0x12345678, 8)), hex(rotate(0x80000001, 1)), signed(0xFF, 8), signed(0x7F, 8), signed(0x80000000, 32))
a, b = 0b1100, 0b1010
print([bin(x) for x in (a & b, a | b, a ^ b, a & ~b, ~(a | b) & 15)], a ^ b ^ b == a)
subset, mask = 0b10110, 0b10110
while subset:
    print(bin(subset), end=" ")
    subset = subset - 1 & mask
print([x >> 3 & 7 for x in (0o1234, 0o77)], 1 << 3 + 1, 5 & 3 == 1, (5 & 3) == 1)

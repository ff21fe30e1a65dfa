"""Integers around every limit of their representations, by each operator, with identities and a checksum."""

state = 7


def bits_of(count):
    """A number of so many bits that depends on nothing but the calls before."""
    global state
    n = 0
    for _ in range(0, count, 32):
        state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        n = n << 32 | state >> 32
    return n & ((1 << count) - 1)


def below(n):
    return bits_of(32) % n


def rnd(bits):
    k = below(6)
    n = bits_of(bits)
    if k == 0: n = (1 << bits) - 1
    elif k == 1: n = 1 << bits
    elif k == 2: n = ((1 << bits) - 1) ^ ((1 << (bits // 2)) - 1)
    elif k == 3: n = n & ~((1 << (bits // 3)) - 1)
    return -n if below(5) < 2 else n
acc = 0
def mix(x):
    global acc
    acc = (acc * 31 + x % 1000000007 + (x < 0)) % (1 << 61)
sizes = [0, 1, 30, 47, 48, 49, 62, 63, 64, 65, 100, 127, 128, 129, 191, 192, 193, 500, 1000, 2304, 2400, 3000, 5000, 9000]
def run(rounds):
    for i in range(rounds):
        a = rnd(sizes[below(len(sizes))]); b = rnd(sizes[below(len(sizes))]); c = rnd(sizes[below(16)])
        mix(a + b); mix(a - b); mix(a * b); mix(-a); mix(~a)
        mix(a & b); mix(a | b); mix(a ^ b)
        s = below(300)
        mix(a << s); mix(a >> s)
        if b:
            mix(a // b); mix(a % b)
            q, r = divmod(a, b); mix(q); mix(r)
            assert q * b + r == a and (0 <= r < b or b < r <= 0), (a, b)
        assert (a + b) - b == a
        assert (a * b == 0) or (a * b) // b == a
        mix(hash(a)); mix(hash(b)); mix(a < b); mix(a <= b); mix(a == b); mix(a != b)
        mix(int(str(a)) == a); mix(len(str(b)))
        if c: mix(pow(a, abs(b) >> 900 if abs(b) > 1 else 1, abs(c) + 1))
        mix(c ** 5); mix(c ** 17)
        d = {a: 1, b: 2}; mix(d[a])
        mix(a.bit_length())
    return acc
print(run(250))
print(hash(2**61-1), hash(2**64), hash(-2**64), hash(2**1000), hash(-(2**61-1)*2**70))
print(-(-2**63), -2**63 // -1, (2**63) % -3, 7 // -2**70, -7 // 2**70, -7 % 2**70, True // 2**70, True % 2**70)
print(2**64 == 2.0**64, 2**100 > 1e30, float(2**70), 2**70 * 1.5, (2**70) / 3)
class I(int): pass
x = I(2**200+5); print(x + 1, x % 1000, type(x + 1), hash(x) == hash(2**200+5), x == 2**200+5)

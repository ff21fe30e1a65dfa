# ints of every width through arithmetic, attributes, lists, truth, comparisons
class Box:
    def __init__(self, v):
        self.v = v
    def step(self, k):
        self.v = self.v * k
        return self.v

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def widths(n):
    out = []
    total = 0
    for i in range(n):
        x = 3 ** (i % 90)
        if i % 3 == 0:
            x = -x
        y = x * x - 1
        z = y // (x or 1)
        if y > x: total += 1
        if not y: total += 100
        if y != z: total += 2
        w = -y
        out.append(w)
        total += (w & 0xFFFF) + (z ^ 5) % 1000 + (w < 0) + (abs(w) > 2 ** 47) * 3
    return total, sum(out), out[-1]

def attributes(n):
    b = Box(1)
    seen = []
    for i in range(n):
        b.step(1000003)
        if i % 7 == 6:
            seen.append(b.v)
            b.v = 1 + i
    return sum(seen), b.v

def wide_loop(n):
    seed = 88172645463325252
    mask = (1 << 64) - 1
    items = [0] * 16
    for i in range(n):
        seed ^= (seed << 13) & mask
        seed ^= seed >> 7
        seed ^= (seed << 17) & mask
        items[i & 15] = seed
        items[(i + 5) & 15] += i
    return seed, items

def pivot(n):
    total = 0
    for i in range(n):
        a = 2 ** 46 + i * 1000000000000
        b = a + a
        c = b - 2 ** 47
        total += gcd(b, c + 1) + (c == 0) + bool(c)
        t = (a, b, c)
        total += t[i % 3] % 1000
    return total

for n in (7, 300, 3000):
    print(widths(n))
    print(attributes(n))
    print(wide_loop(n))
    print(pivot(n))

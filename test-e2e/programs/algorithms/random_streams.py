def lcg(seed, a, c, m):
    def step():
        nonlocal seed
        seed = (a * seed + c) % m
        return seed
    return step


def xorshift64(x):
    mask = 2**64 - 1

    def step():
        nonlocal x
        x ^= x << 13 & mask
        x ^= x >> 7
        x ^= x << 17 & mask
        return x
    return step


def park_miller(seed):
    return lcg(seed, 48271, 0, 2**31 - 1)


for name, g in (("glibc", lcg(42, 1103515245, 12345, 2**31)), ("knuth", lcg(1, 6364136223846793005, 1442695040888963407, 2**64)), ("minstd", park_miller(1)), ("xorshift", xorshift64(88172645463325252)), ("tiny", lcg(3, 5, 3, 16))):
    print(name, [g() for _ in range(6)])
g = park_miller(2013)
buckets = [0] * 10
for _ in range(10000):
    buckets[g() * 10 // (2**31 - 1)] += 1
print(buckets, sum(buckets))
deck = list(range(12))
for i in range(11, 0, -1):
    j = g() % (i + 1)
    deck[i], deck[j] = deck[j], deck[i]
print(deck, sorted(deck) == list(range(12)))

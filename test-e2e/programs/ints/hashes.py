for n in (0, 1, -1, -2, 2**31, 2**61 - 2, 2**61 - 1, 2**61, 2**62, 2**64, -(2**61) + 1, -(2**70), 10**30):
    print(n, hash(n))
print(hash(True), hash(1.0) == hash(1), hash(2.0**70) == hash(2**70), hash(0.5), hash(-0.0))
print(hash(float("inf")), hash(float("-inf")), hash(1.5), hash(-1.0), hash(1e100) == hash(int(1e100)))

"""Methods and builtins of numbers that native code computes, at their limits, again and again so that traces have them too."""
import math

INTS = [0, 1, -1, 2, 7, 8, 255, 256, -256, 2**31, 2**47 - 1, 2**47, -(2**47), 2**62, 2**63 - 1, 2**63, -(2**63),
        -(2**63) - 1, 2**64, 2**64 - 1, 10**30, -(10**30), 2**200, True, False]


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def once():
    for n in INTS:
        print(n, n.bit_length(), n.bit_count(), hex(n), oct(n), bin(n), callable(n))
        for length in (0, 1, 2, 6, 8, 9, 30):
            for order in ("big", "little", "middle"):
                print(attempt(n.to_bytes, length, order), end=" ")
        print(attempt(n.to_bytes), attempt(n.to_bytes, 40))
        print(round(n), round(n, 2), round(n, -1), round(n, None))
    for data in (b"", b"\x00", b"\xff", b"abcd", b"\x7f" + b"\xff" * 7, b"\x80" + b"\x00" * 7, b"\xff" * 9):
        print(int.from_bytes(data), int.from_bytes(data, "big"), int.from_bytes(data, "little"),
              int.from_bytes(data, "big", signed=True), int.from_bytes(bytearray(data), "little"))
    for x in (0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 2.675, 1e15, 1e16, 123456.789, -1.005, 0.1 + 0.2, 1e300, 5e-324,
              float("inf"), float("nan"), 4503599627370495.5, 4503599627370497.5):
        print(x, attempt(round, x), [attempt(round, x, k) for k in (-2, -1, 0, 1, 2, 3, 10, 15, 16, 400)], attempt(round, x, None))
        print(math.isnan(x), math.isinf(x), math.isfinite(x), math.radians(x), math.degrees(x), attempt(math.trunc, x),
              math.copysign(x, -1), math.copysign(1, x))
        for y in (1.0, -3.0, 0.3, 1e-10, float("inf"), 0.0, 2):
            print(attempt(math.fmod, x, y), attempt(math.pow, x, y), attempt(math.isclose, x, y), math.hypot(x, y), end=" ")
        print()
    for n in range(-1, 25):
        print(n, attempt(math.factorial, n), attempt(math.isqrt, n), [attempt(math.comb, n, k) for k in (-1, 0, 1, 3, n)],
              [attempt(math.perm, n, k) for k in (0, 2, 5)], attempt(math.lcm, n, 12))
    print(math.comb(66, 33), math.comb(70, 35), math.comb(500, 3), math.perm(30, 12), math.perm(50, 20))
    for n in (2**52 - 1, 2**52, 10**15, 10**16, 10**30, 94906265**2, 94906265**2 - 1, 94906266**2 - 1):
        print(math.isqrt(n))
    for values in ([], [2], [1, 2, 3], [1, 2.5], [2**62, 2], [2**60, 2.0], [0.1] * 10, [True, 3], range(1, 15), (1e308, 10.0)):
        print(math.prod(values), attempt(math.fsum, values), math.prod(iter(values)))
    print(math.fsum([1e100, 1.0, -1e100]), math.fsum([.1, .2, .3, -.6]), math.fsum(x * 0.1 for x in range(50)),
          attempt(math.fsum, [1e308, 1e308]), math.fsum([float("inf"), 1]))
    for p, q in (((1.0, 2.0), (4.0, 6.0)), ((0, 0), (1, 1)), ((1, 2, 3), (3, 5, 9)), ((1e200, 1e200), (0, 0)), ((1e-200,), (0,))):
        print(math.dist(p, q), math.dist(list(p), list(q)))
    print([math.hypot(*(k * 0.37 for k in range(n))) for n in range(1, 12)])


class Called:
    def __call__(self):
        pass


class Plain:
    pass


def calls():
    things = [len, int, Plain, Plain(), Called(), lambda: 0, "x".upper, [], {}, None, 3.5, once, Called().__call__, (x for x in ())]
    return [callable(t) for t in things]


once()
print(calls())
total = 0
for i in range(3000):
    n = i * 7919
    total += n.bit_length() + n.bit_count() + len(hex(n)) + len(bin(n)) + round(n / 7) + math.isqrt(n) + math.comb(i % 40, 5)
    total += n.to_bytes(4, "big")[3] + int(math.hypot(i, 3) + math.fmod(n, 13) + round(n / 3, 2)) + (id(total) == id(total))
    total += callable(len) + callable(i)
print(total)
things = [[i] for i in range(50)]
print(len({id(t) for t in things}))

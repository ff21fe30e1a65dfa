"""RSA with primes found by Miller and Rabin, signatures, a shared secret and factoring what is too small.

A toy: the random numbers are an LCG's, so that everything can be repeated.
"""

state = 20130101


def random_bits(n):
    global state
    out = 0
    for _ in range((n + 31) // 32):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        out = out << 32 | state >> 32
    return out >> (-n % 32)


def random_below(n):
    while (r := random_bits(n.bit_length())) >= n:
        pass
    return r


def is_probable_prime(n, rounds=16):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    odd = n - 1
    twos = (odd & -odd).bit_length() - 1
    odd >>= twos
    for _ in range(rounds):
        x = pow(2 + random_below(n - 3), odd, n)
        if x == 1 or x == n - 1:
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def random_prime(bits):
    while True:
        candidate = random_bits(bits) | 1 | 3 << (bits - 2)
        if is_probable_prime(candidate):
            return candidate


def inverse(a, n):
    old, new = (a % n, 1), (n, 0)
    while new[0]:
        q = old[0] // new[0]
        old, new = new, (old[0] - q * new[0], old[1] - q * new[1])
    if old[0] != 1:
        raise ValueError(f"{a} has no inverse modulo {n}")
    return old[1] % n


def make_keys(bits, e=65537):
    while True:
        p, q = random_prime(bits // 2), random_prime(bits // 2)
        phi = (p - 1) * (q - 1)
        if p != q and phi % e:
            break
    return {"n": p * q, "e": e}, {"n": p * q, "d": inverse(e, phi), "p": p, "q": q}


def to_int(text):
    value = 0
    for c in text:
        value = value << 21 | ord(c)
    return value


def to_text(value):
    out = []
    while value:
        out.append(chr(value & 0x1FFFFF))
        value >>= 21
    return "".join(reversed(out))


def encrypt(text, public):
    size = (public["n"].bit_length() - 1) // 21
    return [pow(to_int(text[i : i + size]), public["e"], public["n"]) for i in range(0, len(text), size)]


def decrypt(blocks, private):
    out = []
    for c in blocks:
        # By the Chinese remainder theorem: two half-size powers instead of one.
        p, q, d = private["p"], private["q"], private["d"]
        a, b = pow(c % p, d % (p - 1), p), pow(c % q, d % (q - 1), q)
        m = b + q * ((a - b) * inverse(q, p) % p)
        assert m == pow(c, d, private["n"])
        out.append(to_text(m))
    return "".join(out)


def digest(text):
    h = 0xCBF29CE484222325
    for c in text:
        h = ((h ^ ord(c)) * 0x100000001B3) % 2**64
    return h


def sign(text, private):
    return pow(digest(text), private["d"], private["n"])


def verify(text, signature, public):
    return pow(signature, public["e"], public["n"]) == digest(text)


def pollard(n):
    """A factor of n by Pollard's rho."""
    if n % 2 == 0:
        return 2
    for c in range(1, 20):
        x = y = 2
        d = 1
        steps = 0
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = gcd(abs(x - y), n)
            steps += 1
        if d != n:
            return d, steps
    raise ArithmeticError(f"no factor of {n} found")


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def square_root(n):
    x = 1 << (n.bit_length() + 1) // 2
    while (y := (x + n // x) // 2) < x:
        x = y
    return x


def main():
    public, private = make_keys(512)
    print("n =", public["n"])
    print("bits", public["n"].bit_length(), "d =", hex(private["d"]))
    message = "Attack at dawn — the clocks strike 12. 日本語 😀"
    blocks = encrypt(message, public)
    for b in blocks:
        print(f"  {b:x}")
    print(decrypt(blocks, private), decrypt(blocks, private) == message)

    signature = sign(message, private)
    print(f"signature {signature:x}"[:60], verify(message, signature, public), verify(message + "!", signature, public), verify(message, signature + 1, public))

    prime = random_prime(256)
    a, b = random_below(prime), random_below(prime)
    ours, theirs = pow(5, a, prime), pow(5, b, prime)
    print("shared secret agrees:", pow(theirs, a, prime) == pow(ours, b, prime), f"{pow(ours, b, prime):x}")

    for bits in (24, 32, 40, 48):
        weak, secret = make_keys(bits, e=17)
        factor, steps = pollard(weak["n"])
        print(bits, weak["n"], "=", min(factor, weak["n"] // factor), "*", max(factor, weak["n"] // factor), "found in", steps, "steps", {factor, weak["n"] // factor} == {secret["p"], secret["q"]})

    print([n for n in range(60) if is_probable_prime(n)], is_probable_prime(2**89 - 1), is_probable_prime(2**83 - 1), is_probable_prime(561 * 1105))
    print(square_root(10**60 + 12345), square_root(private["p"] ** 2) == private["p"], square_root(private["p"] ** 2 - 1) == private["p"] - 1)
    small = encrypt("cube", {"n": 10**200, "e": 3})[0]
    lo, hi = 0, small
    while lo < hi:
        mid = (lo + hi) // 2
        if mid**3 < small:
            lo = mid + 1
        else:
            hi = mid
    print("exponent 3 without padding:", to_text(lo))
    for attempt in (lambda: inverse(6, 9), lambda: pow(6, -1, 9), lambda: chr(0x110000), lambda: pow(2, 5, 0)):
        try:
            attempt()
        except ValueError as error:
            print(type(error).__name__, error)


main()

"""Loops over zip and enumerate: what they step shared with others, stepped elsewhere, changed on the way, left early."""

def f(n):
    a = list(range(n)); b = [i * 0.5 for i in range(n)]; t = tuple(a); s = "abcdef" * (n // 6)
    r = 0.0
    for k in range(5):
        for x, y in zip(a, b):
            r += x * y
        for i, y in enumerate(b):
            r += i * y
        for i, c in enumerate(s, 3):
            if c == "d": r += i
        for x, y, z in zip(a, t, range(5, n * 3, 2)):
            r += x - y + z
        for p in zip(a, range(7)):
            r += p[0]
    return r
print(f(3000))
def alias(n):
    out = 0
    it = iter(range(n))
    for i, x in enumerate(it):
        out += i * x
        if x % 3 == 0:
            for y in it:
                out += y
                break
    z = zip(list(range(n)), list(range(n)))
    for a, b in z:
        out += a
        for c, d in z:
            out += d * 2
            break
    e = enumerate(list(range(n)))
    for i, x in e:
        out ^= i
        if i % 5 == 0:
            out += next(e)[1]
    l = list(range(n))
    for i, x in enumerate(l):
        out += x
        if i == n // 2: l.append(7.5); 
        if i == n // 3: l.pop()
    for p in enumerate([1, 2.5, "x"] * n):
        if p[0] % 400 == 0: keep = p
    k = iter(l)
    for i, x in enumerate(k):
        if i % 7 == 0 and 3 in k: out += 1
        out += int(x)
    return out, keep, list(z), list(e)
print(alias(3000))
def early(n):
    r = 0
    for k in range(n):
        for i, x in enumerate((1, 2, 3, k)):
            if x == k: break
            r += i
        e = enumerate([k] * 4)
        for i, x in e:
            if i == 2: break
        r += sum(j for j, _ in e)
    return r
print(early(2000))


def short_inner_loops(n):
    """Inner loops of few rounds: what is recorded begins in a last round now and then."""
    total = 0.0
    for i in range(n):
        for j in range(i % 4):
            total += j * 0.5
        k = i % 3
        while k:
            total += k
            k -= 1
        while True:
            total -= 1
            if total % 3 < 2:
                break
    return total


print(short_inner_loops(4000))


def garbage(n):
    """Pages of which nothing lives, with exceptions and files of TypeScript among what dies."""
    kept = []
    for i in range(n):
        words = [str(i + j) for j in range(40)]
        if i % 50 == 0:
            try:
                raise ValueError(words)
            except ValueError as error:
                kept.append(error)
        if i % 1000 == 0:
            kept = kept[-3:]
    return [error.args[0][-1] for error in kept]


print(garbage(20000))

def add(p, q):
    n = max(len(p), len(q))
    return trim([(p[i] if i < len(p) else 0) + (q[i] if i < len(q) else 0) for i in range(n)])


def mul(p, q):
    out = [0] * (len(p) + len(q) - 1)
    for i, a in enumerate(p):
        for j, b in enumerate(q):
            out[i + j] += a * b
    return trim(out)


def trim(p):
    while len(p) > 1 and p[-1] == 0:
        p.pop()
    return p


def divide(p, q):
    p, out = p[:], [0] * max(1, len(p) - len(q) + 1)
    while len(p) >= len(q) and p != [0]:
        k, d = p[-1] // q[-1], len(p) - len(q)
        out[d] = k
        for i, c in enumerate(q):
            p[i + d] -= k * c
        trim(p)
    return out, p


def value(p, x):
    total = 0
    for c in reversed(p):
        total = total * x + c
    return total


def show(p):
    terms = [("-" if c < 0 else "+", "" if abs(c) == 1 and i else str(abs(c)), "" if i == 0 else "x" if i == 1 else f"x^{i}") for i, c in enumerate(p) if c]
    text = " ".join([f"{s} {c}{x}" for s, c, x in terms[::-1]])
    return text.removeprefix("+ ") or "0"


p, q = [-1, 0, 3, 2], [1, -1]
print(show(p), "|", show(q), "|", show(add(p, q)), "|", show(mul(p, q)), "|", show([0]))
print([show(x) for x in divide(mul(p, q), q)], [show(x) for x in divide([-1, 0, 0, 0, 0, 1], [-1, 1])])
print([value(p, x) for x in (-2, 0, 1, 0.5, 10**12)], show([i * c for i, c in enumerate(p)][1:]))
power = [1]
for _ in range(12):
    power = mul(power, [1, 1])
print(power)

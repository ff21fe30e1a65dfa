def gcd(a, b):
    return gcd(b, a % b) if b else a


def make(n, d=1):
    if d == 0:
        raise ZeroDivisionError(f"{n}/0")
    g = gcd(n, d)
    return n // g, d // g


def add(x, y): return make(x[0] * y[1] + y[0] * x[1], x[1] * y[1])
def mul(x, y): return make(x[0] * y[0], x[1] * y[1])
def text(x): return str(x[0]) if x[1] == 1 else f"{x[0]}/{x[1]}"


harmonic = (0, 1)
for k in range(1, 21):
    harmonic = add(harmonic, (1, k))
    if k % 5 == 0:
        print(k, text(harmonic), harmonic[0] / harmonic[1])


def continued(x):
    n, d = x
    out = []
    while d:
        out.append(n // d)
        n, d = d, n % d
    return out


print(continued((415, 93)), continued((649, 200)), text(make(6, -4)), text(make(-6, 4)), text(mul((2, 3), (3, 2))))
numbers = [(1, 1)]
for m in range(1, 13):
    total = (0, 1)
    binomial = 1
    for k in range(m):
        total = add(total, mul((binomial, 1), numbers[k]))
        binomial = binomial * (m + 1 - k) // (k + 1)
    numbers.append(mul((-1, m + 1), total))
print([text(b) for b in numbers])
try:
    make(1, 0)
except ZeroDivisionError as e:
    print(e)

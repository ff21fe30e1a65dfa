def josephus(n, k):
    circle, order, i = list(range(1, n + 1)), [], 0
    while circle:
        i = (i + k - 1) % len(circle)
        order.append(circle.pop(i))
    return order


print(josephus(7, 3), josephus(41, 3)[-2:], [josephus(n, 2)[-1] for n in range(1, 17)])
lengths = {1: 1}


def collatz(n):
    if n not in lengths:
        lengths[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return lengths[n]


print(max(range(1, 3000), key=collatz), max(map(collatz, range(1, 3000))), len(lengths), max(lengths))
happy = [n for n in range(1, 60) if (lambda f, n: f(f, n, ()))(lambda f, n, seen: n == 1 or n not in seen and f(f, sum([int(d) ** 2 for d in str(n)]), seen + (n,)), n)]
print(happy)
perfect = [n for n in range(2, 600) if sum([d for d in range(1, n // 2 + 1) if n % d == 0]) == n]
print(perfect, [n for n in range(100, 1000) if sum([int(c) ** 3 for c in str(n)]) == n], [a for a in range(1, 300) if str(a * a).endswith(str(a))])
print([(a, b, c) for a in range(1, 25) for b in range(a, 25) for c in range(b, 25) if a * a + b * b == c * c])

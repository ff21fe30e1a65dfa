"""Loops whose ways round change different variables, and types, and leave in between."""


def branches(n):
    a = b = c = 0
    x = 0.5
    for i in range(n):
        if i & 1:
            a += i
        elif i % 3 == 0:
            b += i * 2
        else:
            x = x * 0.5 + 1.0
        if i & 4:
            c ^= i
    return a, b, c, x


def changes_type(n):
    total = 0
    last = None
    for i in range(n):
        if i % 50 == 49:
            total = float(total) if i % 100 == 49 else int(total)
            last = i
        elif i % 7 == 0:
            total += 2
        else:
            total += 1
    return total, last


def large(n):
    value = 1
    count = 0
    for i in range(n):
        if value > 2**50:
            value //= 3
            count += 1
        elif i % 2:
            value = value * 5 + 1
        else:
            value = value * 3
    return value, count


def items(n):
    numbers = [i * 7 % 13 for i in range(100)]
    total = 0.0
    i = 0
    while i < n:
        v = numbers[i % 100]
        if v > 6:
            total += v * 0.5
        elif v == 3:
            numbers[i % 100] = 4
        elif v == 4 and i % 3 == 0:
            numbers[i % 100] = 3.5
        else:
            total -= 1.0
        i += 1
    return total, numbers[:20]


def leaves(n):
    found = 0
    steps = 0
    for i in range(n):
        j = i
        while j > 1:
            steps += 1
            if j % 2 == 0:
                j //= 2
            elif j % 5 == 0:
                found += 1
                break
            else:
                j = j - 1 if j % 3 else j // 3
            if steps % 1000 == 999:
                found -= 1
                continue
    return found, steps


def swaps(n):
    a, b, c = 1, 2, 3.0
    for i in range(n):
        if i % 3 == 0:
            a, b = b, a
        elif i % 5 == 0:
            a, b, c = b, a + 1, c + a
        elif i % 7 == 0:
            b, c = int(c) % 100, float(b)
    return a, b, c


limit = 0
for k in range(400):
    if k % 3:
        limit += k
    elif k % 2:
        limit -= 1
print(limit)
print(branches(1000))
print(changes_type(1000))
print(large(1000))
print(items(2000))
print(leaves(300))
print(swaps(1000))

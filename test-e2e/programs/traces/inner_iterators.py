"""Iterators that are made, or handed on, within hot code: inner loops, calls with loops, one iterator in several hands."""


def grid(n):
    total = 0
    for y in range(n):
        for dy in (-1, 0, 1):
            for dx in [-2, 5]:
                total += (y + dy) * dx
        for k in range(y % 3, 7, 2):
            total -= k
    return total


def first_even(numbers):
    for number in numbers:
        if number % 2 == 0:
            return number
    return None


def taken(iterator):
    for item in iterator:
        return item
    return -1


def shared(n):
    iterator = iter(range(n))
    total = 0
    for a in iterator:
        total += a * 3 + taken(iterator)
    return total


def shared_list(items):
    iterator = iter(items)
    other = iterator
    pairs = []
    for a in iterator:
        for b in other:
            pairs.append((a, b))
            break
    return pairs[:3], len(pairs), list(iterator)


def growing():
    items = [1, 2, 3]
    seen = 0
    for item in items:
        seen += item
        if len(items) < 700:
            items.append(item + 1)
    return seen, len(items)


def emptied(n):
    out = []
    for k in range(n):
        items = list(range(k % 5))
        for item in items:
            out.append(item)
            items.pop()
    return len(out), sum(out)


def squares(n):
    return [[j * j for j in range(i % 4)] for i in range(n)]


def collected(*values, **named):
    total = len(values) + len(named)
    for value in values:
        total += value
    return total


def varargs(n):
    total = 0
    for i in range(n):
        total += collected(i, i + 1) + collected() + collected(1, 2, 3, 4, 5, i)
        total += rest(i, i, 7) + rest(i) + rest(i, scale=2) + rest(i, 1, 2, 3, scale=5)
    return total


def rest(first, *values, scale=3):
    return (first + sum(values)) * scale + len(values)


def reversals(n):
    items = list(range(12))
    for i in range(n):
        k = i % 11 + 1
        items[:k] = items[k - 1 :: -1] if k > 1 else items[:1]
        items[::2] = items[::-2][::-1] if i % 3 == 0 else items[::2]
    return items


print(grid(500))
print([first_even(range(k, k + 3)) for k in range(300)][-4:], first_even([1, 3]), first_even((5, 8)))
print(shared(1001), shared_list(list(range(501))), shared_list(list("abc" * 99)))
print(growing(), emptied(400))
print(squares(300)[-5:])
print(varargs(400))
print(reversals(500))

"""Generators: pipelines of them, recursive ones over nested lists, permutations, an endless sieve.

    generators.py [size]
"""

import sys


def random_numbers(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield seed >> 8


def take(count, iterable):
    for item in iterable:
        if count == 0:
            return
        count -= 1
        yield item


def keep(test, iterable):
    for item in iterable:
        if test(item):
            yield item


def windows(iterable, width):
    """Runs of `width` neighbours, as tuples."""
    window = []
    for item in iterable:
        window.append(item)
        if len(window) > width:
            window.pop(0)
        if len(window) == width:
            yield tuple(window)


def primes():
    """All primes: each found number marks its next multiple."""
    marked = {}
    number = 2
    while True:
        factor = marked.pop(number, None)
        if factor is None:
            marked[number * number] = number
            yield number
        else:
            multiple = number + factor
            while multiple in marked:
                multiple += factor
            marked[multiple] = factor
        number += 1


def nested(depth, width):
    """A list of lists of lists ... of numbers."""
    if depth == 0:
        return width
    return [nested(depth - 1, width - i % 2) for i in range(width)]


def flatten(tree):
    for item in tree:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [items[i]] + rest


def running_average():
    """A coroutine: send it numbers, it answers with their average so far."""
    total = 0
    count = 0
    average = 0.0
    while True:
        total += yield average
        count += 1
        average = total / count


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 40000
    odd = keep(lambda n: n % 2 == 1, random_numbers(3))
    rising = sum(1 for a, b, c in windows(take(size, odd), 3) if a < b < c)
    print(f"{rising} of {size} threes rise")
    last = 0
    total = 0
    for last in take(size // 8, primes()):
        total += last
    print(f"prime number {size // 8} is {last}, all up to it add up to {total}")
    tree = nested(6, 7)
    print(f"{sum(flatten(tree))} in the leaves, {sum(1 for _ in flatten(tree))} leaves")
    fixed = 0
    for order in permutations(list(range(7))):
        fixed += sum(1 for place, item in enumerate(order) if place == item)
    print(f"{fixed} fixed points")
    average = running_average()
    next(average)
    for number in take(size, random_numbers(4)):
        mean = average.send(number % 1000)
    average.close()
    print(f"average {mean:.3f}")


if __name__ == "__main__":
    main()

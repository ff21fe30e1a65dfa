"""Recursion that remembers its results: in dicts by number and by tuple, in a closure, through a decorator.

    memoised_recursion.py [size]
"""

import sys


def memoise(function):
    """A function that calls `function` once for each tuple of arguments."""
    results = {}

    def remembered(*args):
        if args in results:
            return results[args]
        result = function(*args)
        results[args] = result
        return result

    return remembered


@memoise
def partitions(total, largest):
    """In how many ways `total` is a sum of numbers up to `largest`, modulo a prime."""
    if total == 0:
        return 1
    if total < 0 or largest == 0:
        return 0
    return (partitions(total - largest, largest) + partitions(total, largest - 1)) % 1000000007


def collatz_length(n, known):
    if n in known:
        return known[n]
    length = 1 + collatz_length(n // 2 if n % 2 == 0 else 3 * n + 1, known)
    known[n] = length
    return length


def count_paths(width, height, holes):
    """Paths from a corner of a grid to the other, right and down, around the holes."""
    memory = {}

    def paths(x, y):
        if x == 0 and y == 0:
            return 1
        if x < 0 or y < 0 or (x, y) in holes:
            return 0
        key = (x, y)
        if key not in memory:
            memory[key] = (paths(x - 1, y) + paths(x, y - 1)) % 998244353
        return memory[key]

    return paths(width, height), len(memory)


def stirling(n, k, memory):
    """Stirling numbers of the second kind, modulo a prime."""
    if n == k:
        return 1
    if k == 0 or k > n:
        return 0
    key = n * 1000 + k
    value = memory.get(key)
    if value is None:
        value = (k * stirling(n - 1, k, memory) + stirling(n - 1, k - 1, memory)) % 1000000007
        memory[key] = value
    return value


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 260
    print(f"partitions({size}) = {partitions(size, size)}")
    known = {1: 1}
    longest = 0
    for n in range(1, size * 1500):
        if collatz_length(n, known) > known[longest or 1]:
            longest = n
    print(f"collatz: {longest} takes {known[longest]} steps, {len(known)} known")
    holes = {(i * 7 % size, i * 13 % size) for i in range(1, size)}
    found, remembered = count_paths(size - 1, size - 2, holes)
    print(f"paths: {found}, {remembered} cells remembered")
    memory = {}
    total = 0
    for k in range(1, size):
        total = (total + stirling(size, k, memory)) % 1000000007
    print(f"stirling: {total}, {len(memory)} remembered")


if __name__ == "__main__":
    main()

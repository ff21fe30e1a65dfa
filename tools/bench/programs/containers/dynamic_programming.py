"""Three tables of dynamic programming: a knapsack, a longest common subsequence, an edit distance.

    dynamic_programming.py [size]
"""

import sys


def random_text(length, seed):
    letters = []
    for _ in range(length):
        seed = (seed * 1103515245 + 12345) % 2147483648
        letters.append("acgt"[(seed >> 16) % 4])
    return "".join(letters)


def random_items(count):
    """Things to pack, as (weight, value)."""
    items = []
    seed = 3
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        items.append((5 + (seed >> 8) % 60, 10 + (seed >> 16) % 100))
    return items


def knapsack(items, capacity):
    """The most value that fits, by each thing once."""
    best = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):
            candidate = best[room - weight] + value
            if candidate > best[room]:
                best[room] = candidate
    return best[capacity]


def longest_common_subsequence(a, b):
    """One of the longest sequences that are in both, from a whole table."""
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        row = table[i]
        following = table[i + 1]
        for j in range(len(b)):
            if a[i] == b[j]:
                following[j + 1] = row[j] + 1
            elif row[j + 1] >= following[j]:
                following[j + 1] = row[j + 1]
            else:
                following[j + 1] = following[j]
    i = len(a)
    j = len(b)
    letters = []
    while i > 0 and j > 0:
        if a[i - 1] == b[j - 1]:
            letters.append(a[i - 1])
            i -= 1
            j -= 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(letters))


def edit_distance(a, b):
    """Fewest insertions, deletions and replacements from a to b, two rows at a time."""
    previous = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        current = [i]
        for j, right in enumerate(b, 1):
            cost = 0 if left == right else 1
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost))
        previous = current
    return previous[-1]


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 900
    print(f"knapsack: {knapsack(random_items(size // 5), size * 5)}")
    a = random_text(size, 11)
    b = random_text(size + 50, 12)
    common = longest_common_subsequence(a, b)
    print(f"common subsequence: {len(common)} letters, {common[:24]} first")
    print(f"edit distance: {edit_distance(a, b)}")


if __name__ == "__main__":
    main()

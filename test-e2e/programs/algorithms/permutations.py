def permutations(items):
    if len(items) <= 1:
        return [items]
    return [items[i : i + 1] + rest for i in range(len(items)) for rest in permutations(items[:i] + items[i + 1 :])]


def next_permutation(a):
    i = len(a) - 2
    while i >= 0 and a[i] >= a[i + 1]:
        i -= 1
    if i < 0:
        return False
    j = len(a) - 1
    while a[j] <= a[i]:
        j -= 1
    a[i], a[j] = a[j], a[i]
    a[i + 1 :] = a[:i:-1]
    return True


def combinations(items, k):
    if k == 0:
        return [[]]
    return [[items[i]] + c for i in range(len(items)) for c in combinations(items[i + 1 :], k - 1)]


print(permutations("abc"), len(permutations([1, 2, 3, 4, 5])), permutations((1, 2)))
a = [1, 1, 2, 3]
n = 1
while next_permutation(a):
    n += 1
print(n, a)
print(combinations("abcd", 2), len(combinations(range(10), 4)), combinations([], 1), combinations([1], 0))

a = [1, 2, 3, 4, 5]
print(a[::-1], list(reversed(a)), a)
a.reverse()
print(a)


def rotate(items, k):
    k %= len(items)
    return items[k:] + items[:k]


for k in (0, 1, 5, 7, -1, -8):
    print(k, rotate(a, k))


def reverse_in_place(items, i, j):
    while i < j:
        items[i], items[j] = items[j], items[i]
        i, j = i + 1, j - 1


reverse_in_place(a, 1, 3)
print(a)
[].reverse()
one = [1]
one.reverse()
print(one)

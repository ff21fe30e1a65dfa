def merge_sort(a):
    if len(a) < 2:
        return a
    m = len(a) // 2
    left, right = merge_sort(a[:m]), merge_sort(a[m:])
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def quick_sort(a, lo=0, hi=None):
    hi = len(a) - 1 if hi is None else hi
    while lo < hi:
        pivot, i, j = a[(lo + hi) // 2], lo, hi
        while i <= j:
            while a[i] < pivot:
                i += 1
            while a[j] > pivot:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i, j = i + 1, j - 1
        quick_sort(a, lo, j)
        lo = i


def radix_sort(a):
    shift = 0
    while any([x >> shift for x in a]):
        buckets = [[] for _ in range(16)]
        for x in a:
            buckets[x >> shift & 15].append(x)
        a = [x for b in buckets for x in b]
        shift += 4
    return a


data = []
x = 12345
for _ in range(2000):
    x = (x * 1103515245 + 12345) & 0x7FFFFFFF
    data.append(x >> 8)
expected = sorted(data)
quick = data[:]
quick_sort(quick)
print(merge_sort(data) == expected, quick == expected, radix_sort(data) == expected, expected[:3], expected[-3:])
print(merge_sort(list("mergesort")), merge_sort([3.5, 1, 2]))

"""Four sorting algorithms on lists: quick, merge, heap and shell; numbers, pairs and words.

    sorting.py [items]
"""

import sys


def quick_sort(items):
    """In place, with a stack of ranges; short ones by insertion."""
    stack = [(0, len(items) - 1)]
    while stack:
        low, high = stack.pop()
        while high - low > 12:
            middle = (low + high) // 2
            if items[middle] < items[low]:
                items[middle], items[low] = items[low], items[middle]
            if items[high] < items[low]:
                items[high], items[low] = items[low], items[high]
            if items[high] < items[middle]:
                items[high], items[middle] = items[middle], items[high]
            pivot = items[middle]
            i = low
            j = high
            while i <= j:
                while items[i] < pivot:
                    i += 1
                while pivot < items[j]:
                    j -= 1
                if i <= j:
                    items[i], items[j] = items[j], items[i]
                    i += 1
                    j -= 1
            if j - low < high - i:
                stack.append((i, high))
                high = j
            else:
                stack.append((low, j))
                low = i
        for i in range(low + 1, high + 1):
            item = items[i]
            j = i - 1
            while j >= low and item < items[j]:
                items[j + 1] = items[j]
                j -= 1
            items[j + 1] = item


def merge_sort(items):
    """A new list, sorted; equal items keep their order."""
    if len(items) < 2:
        return items[:]
    middle = len(items) // 2
    left = merge_sort(items[:middle])
    right = merge_sort(items[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged


def sift_down(items, root, end):
    item = items[root]
    while True:
        child = 2 * root + 1
        if child >= end:
            break
        if child + 1 < end and items[child] < items[child + 1]:
            child += 1
        if not item < items[child]:
            break
        items[root] = items[child]
        root = child
    items[root] = item


def heap_sort(items):
    for root in range(len(items) // 2 - 1, -1, -1):
        sift_down(items, root, len(items))
    for end in range(len(items) - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift_down(items, 0, end)


def shell_sort(items):
    gap = 1
    while gap < len(items) // 3:
        gap = 3 * gap + 1
    while gap:
        for i in range(gap, len(items)):
            item = items[i]
            j = i
            while j >= gap and item < items[j - gap]:
                items[j] = items[j - gap]
                j -= gap
            items[j] = item
        gap //= 3


def random_numbers(count):
    numbers = []
    seed = 1234
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        numbers.append(seed >> 5)
    return numbers


def checksum(numbers):
    total = 0
    for number in numbers:
        total = (total * 31 + number) % 1000000007
    return total


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40000
    numbers = random_numbers(count)
    quick = numbers[:]
    quick_sort(quick)
    print(f"quick: {checksum(quick)}")
    merged = merge_sort(numbers)
    print(f"merge: {checksum(merged)}, {merged == quick}")
    heaped = numbers[:]
    heap_sort(heaped)
    print(f"heap:  {checksum(heaped)}, {heaped == quick}")
    shelled = [number / 8 for number in numbers]
    shell_sort(shelled)
    print(f"shell: {checksum([int(x * 8) for x in shelled])}, {shelled[0]:.3f} to {shelled[-1]:.3f}")


if __name__ == "__main__":
    main()

"""A priority queue kept in a list: a binary heap of numbers, and one of tuples that a print shop works off.

    priority_queue.py [jobs]
"""

import sys


def heap_push(heap, item):
    """Add an item; the smallest stays at index 0."""
    heap.append(item)
    child = len(heap) - 1
    while child > 0:
        parent = (child - 1) // 2
        if not item < heap[parent]:
            break
        heap[child] = heap[parent]
        child = parent
    heap[child] = item


def heap_pop(heap):
    """Remove and return the smallest item."""
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    size = len(heap)
    hole = 0
    child = 1
    while child < size:
        right = child + 1
        if right < size and heap[right] < heap[child]:
            child = right
        if not heap[child] < last:
            break
        heap[hole] = heap[child]
        hole = child
        child = 2 * hole + 1
    heap[hole] = last
    return smallest


def random_numbers(count, seed):
    numbers = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        numbers.append(seed >> 8)
    return numbers


def heap_sort_checksum(numbers):
    """Push all, pop all; a checksum that depends on the order."""
    heap = []
    for number in numbers:
        heap_push(heap, number)
    checksum = 0
    while heap:
        checksum = (checksum * 31 + heap_pop(heap)) % 1000000007
    return checksum


def print_shop(numbers, printers):
    """Jobs (priority, arrival, pages) wait in one heap; (time, printer) of printers that get free are another."""
    free = [(0, printer) for printer in range(printers)]
    waiting = []
    finished = 0
    waited = 0
    by_printer = [0] * printers
    for arrival, number in enumerate(numbers):
        heap_push(waiting, (number % 5, arrival, 1 + (number >> 4) % 12))
        while waiting and free[0][0] <= arrival:
            _, printer = heap_pop(free)
            _, since, pages = heap_pop(waiting)
            waited += arrival - since
            by_printer[printer] += pages
            finished += 1
            heap_push(free, (arrival + pages, printer))
    return finished, waited, by_printer


def main():
    jobs = int(sys.argv[1]) if len(sys.argv) > 1 else 60000
    numbers = random_numbers(jobs, 7)
    print(f"order of {jobs} numbers: {heap_sort_checksum(numbers)}")
    finished, waited, by_printer = print_shop(numbers, 6)
    print(f"{finished} jobs printed, {waited} ticks waited, pages {by_printer}")


if __name__ == "__main__":
    main()

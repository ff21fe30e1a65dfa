def push(heap, item):
    heap.append(item)
    i = len(heap) - 1
    while i and heap[(i - 1) // 2] > heap[i]:
        heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
        i = (i - 1) // 2


def pop(heap):
    top, last = heap[0], heap.pop()
    if heap:
        heap[0], i = last, 0
        while 2 * i + 1 < len(heap):
            c = 2 * i + 1
            if c + 1 < len(heap) and heap[c + 1] < heap[c]:
                c += 1
            if heap[i] <= heap[c]:
                break
            heap[i], heap[c] = heap[c], heap[i]
            i = c
    return top


heap = []
for x in (5, 3, 8, 1, 9, 2, 7, 3):
    push(heap, x)
print(heap, [pop(heap) for _ in range(8)], heap)
tasks = []
for n, task in enumerate(["write", "test", "plan", "ship"]):
    push(tasks, ((2, 3, 1, 4)[n], n, task))
while tasks:
    print(pop(tasks)[2], end=" ")
try:
    pop(tasks)
except IndexError as e:
    print(e)
ugly, seen = [], {1}
push(heap, 1)
while len(ugly) < 25:
    n = pop(heap)
    ugly.append(n)
    for f in (2, 3, 5):
        if n * f not in seen:
            seen.add(n * f)
            push(heap, n * f)
print(ugly)

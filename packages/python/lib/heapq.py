"""Priority queues in lists: `heap[k] <= heap[2 * k + 1]` and `heap[k] <= heap[2 * k + 2]`."""

__all__ = ["heapify", "heappop", "heappush", "heappushpop", "heapreplace", "merge", "nlargest", "nsmallest"]


def _check(heap, name):
    if not isinstance(heap, list):
        inner = "argument 1" if name in ("heappush", "heapreplace", "heappushpop") else "argument"
        raise TypeError(f"{name}() {inner} must be list, not {type(heap).__name__}")


def _rise(heap, start, k):
    """The item at `k` moves towards `start` until its parent is not larger."""
    item = heap[k]
    while k > start:
        parent = (k - 1) >> 1
        other = heap[parent]
        if not item < other:
            break
        heap[k] = other
        k = parent
    heap[k] = item


def _sink(heap, k):
    """The smaller children move up from `k` to a leaf; the item goes there and rises: fewest comparisons."""
    end = len(heap)
    start = k
    item = heap[k]
    child = 2 * k + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[k] = heap[child]
        k = child
        child = 2 * k + 1
    heap[k] = item
    _rise(heap, start, k)


def heappush(heap, item, /):
    """Push item onto heap, maintaining the heap invariant."""
    if type(heap) is not list:
        _check(heap, "heappush")
    heap.append(item)
    k = len(heap) - 1
    while k > 0:
        parent = (k - 1) >> 1
        other = heap[parent]
        if not item < other:
            break
        heap[k] = other
        k = parent
    heap[k] = item


def heappop(heap, /):
    """Pop the smallest item off the heap, maintaining the heap invariant."""
    if type(heap) is not list:
        _check(heap, "heappop")
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return smallest


def heapreplace(heap, item, /):
    """Pop and return the current smallest value, and add the new item."""
    if type(heap) is not list:
        _check(heap, "heapreplace")
    if not heap:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item, /):
    """Push item on the heap, then pop and return the smallest item from the heap."""
    if type(heap) is not list:
        _check(heap, "heappushpop")
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap, /):
    """Transform list into a heap, in-place, in O(len(heap)) time."""
    if type(heap) is not list:
        _check(heap, "heapify")
    for k in range(len(heap) // 2 - 1, -1, -1):
        _sink(heap, k)


def _rise_max(heap, start, k):
    item = heap[k]
    while k > start:
        parent = (k - 1) >> 1
        other = heap[parent]
        if not other < item:
            break
        heap[k] = other
        k = parent
    heap[k] = item


def _sink_max(heap, k):
    end = len(heap)
    start = k
    item = heap[k]
    child = 2 * k + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[k] = heap[child]
        k = child
        child = 2 * k + 1
    heap[k] = item
    _rise_max(heap, start, k)


def _heapify_max(heap, /):
    """Transform list into a maxheap, in-place, in O(len(heap)) time."""
    for k in range(len(heap) // 2 - 1, -1, -1):
        _sink_max(heap, k)


def _heappop_max(heap, /):
    """Maxheap variant of heappop."""
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    largest = heap[0]
    heap[0] = last
    _sink_max(heap, 0)
    return largest


def _heapreplace_max(heap, item, /):
    """Maxheap variant of heapreplace."""
    if not heap:
        raise IndexError("index out of range")
    largest = heap[0]
    heap[0] = item
    _sink_max(heap, 0)
    return largest


def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output: a generator."""
    sources = [iter(iterable) for iterable in iterables]
    heap = []
    # Of equal items the one of the earlier source comes first.
    for number, source in enumerate(sources):
        for v in source:
            heap.append([v if key is None else key(v), -number if reverse else number, v, source])
            break
    if reverse:
        _heapify_max(heap)
        replace, pop = _heapreplace_max, _heappop_max
    else:
        heapify(heap)
        replace, pop = heapreplace, heappop
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        for v in entry[3]:
            entry[0] = v if key is None else key(v)
            entry[2] = v
            replace(heap, entry)
            break
        else:
            pop(heap)
    if heap:
        entry = heap[0]
        yield entry[2]
        yield from entry[3]


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset: `sorted(iterable, key=key)[:n]`."""
    if n == 1:
        sentinel = object()
        smallest = min(iterable, default=sentinel, key=key)
        return [] if smallest is sentinel else [smallest]
    return sorted(iterable, key=key)[: n if n > 0 else 0]


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset: `sorted(iterable, key=key, reverse=True)[:n]`."""
    if n == 1:
        sentinel = object()
        largest = max(iterable, default=sentinel, key=key)
        return [] if largest is sentinel else [largest]
    return sorted(iterable, key=key, reverse=True)[: n if n > 0 else 0]

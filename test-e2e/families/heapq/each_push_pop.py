# heapq: push, pop.
import heapq


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('(lambda h: (heapq.heappush(h, 1), h))([2, 3])', lambda: (lambda h: (heapq.heappush(h, 1), h))([2, 3]))
show('(lambda h: (heapq.heappop(h), h))([1, 3, 2])', lambda: (lambda h: (heapq.heappop(h), h))([1, 3, 2]))
show('heapq.heappop([])', lambda: heapq.heappop([]))
show('(lambda h: (heapq.heapify(h), h))([5, 3, 8, 1, 9, 2])', lambda: (lambda h: (heapq.heapify(h), h))([5, 3, 8, 1, 9, 2]))
show('(lambda h: (heapq.heappushpop(h, 0), h))([1, 2])', lambda: (lambda h: (heapq.heappushpop(h, 0), h))([1, 2]))
show('(lambda h: (heapq.heapreplace(h, 9), h))([1, 2])', lambda: (lambda h: (heapq.heapreplace(h, 9), h))([1, 2]))
show('heapq.heapreplace([], 1)', lambda: heapq.heapreplace([], 1))
show('heapq.heappushpop([], 1)', lambda: heapq.heappushpop([], 1))
show('heapq.heappush((1,), 2)', lambda: heapq.heappush((1,), 2))
show("(lambda h: heapq.heappush(h, 'a'))([1])", lambda: (lambda h: heapq.heappush(h, 'a'))([1]))
show("(lambda h: heapq.heapify(h))([1, 'a'])", lambda: (lambda h: heapq.heapify(h))([1, 'a']))

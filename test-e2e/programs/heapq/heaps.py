import heapq
from heapq import *
import bisect as bs

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

h = []
for x in [5, 2, 8, 1, 9, 3, 7, 3, 0]: heappush(h, x)
print(h); print([heappop(h) for _ in range(4)], h); print(heapreplace(h, 100), heappushpop(h, 0), heappushpop(h, 50), h); print(heappushpop([], 3))
d = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]; heapify(d); print(d)
t = []
for i, w in enumerate(["task", "a", "bb", "a"]): heappush(t, (len(w), i, w))
print([heappop(t) for _ in range(len(t))])
print(nsmallest(3, [5, 1, 4, 2]), nlargest(3, [5, 1, 4, 2]), nlargest(2, ["aa", "b", "cccc"], key=len), nsmallest(1, [3, 1]), nlargest(1, [], key=abs), nsmallest(0, [1]), nlargest(-1, [1]), nsmallest(10, [2, 1]), nsmallest(2, [(1, "b"), (1, "a"), (0, "z")], key=lambda x: x[0]), nlargest(1, "hello"))
print(list(merge([1, 4, 7], [2, 5], [0, 9, 10])), list(merge("ac", "bd", key=str.upper)), list(merge([9, 3], [8, 1], reverse=True)), list(merge()), list(merge([], [1])), list(merge([1, 1], [1])))
attempt(lambda: heappop([])); attempt(lambda: heapreplace([], 1)); attempt(lambda: heappush({}, 1)); attempt(lambda: heapify((1, 2))); attempt(lambda: heappush([1, "a"], None)); attempt(lambda: heappush([])); attempt(lambda: heapify()); attempt(lambda: heappop([], 1))
class T:
    def __init__(self, p): self.p = p
    def __lt__(self, o): return self.p < o.p
q = []
for p in [3, 1, 2]: heappush(q, T(p))
print([heappop(q).p for _ in range(3)])
s = 12345; big = []
for i in range(500):
    s = (s * 1103515245 + 12345) % 2**31
    heappush(big, s % 1000)
    if i % 3 == 0: heappop(big)
print(len(big), big[:10], sum(big)); out = [heappop(big) for _ in range(len(big))]; print(out == sorted(out))
def dijkstra(g, s):
    dist = {s: 0}; pq = [(0, s)]
    while pq:
        d, u = heappop(pq)
        if d > dist[u]: continue
        for v, w in g[u].items():
            if v not in dist or d + w < dist[v]:
                dist[v] = d + w; heappush(pq, (d + w, v))
    return dist
print(dijkstra({"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}, "a"))
a = [1, 3, 3, 5, 7]
print(bs.bisect(a, 3), bs.bisect_left(a, 3), bs.bisect_right(a, 4), bs.bisect_left(a, 0), bs.bisect(a, 9), bs.bisect_left(a, 5, 1, 3), bs.bisect_left(a, 5, lo=4), bs.bisect([], 1))
bs.insort(a, 4); bs.insort_left(a, 3); bs.insort_right(a, 100); print(a); r = [("a", 1), ("c", 3)]; bs.insort(r, ("b", 2), key=lambda x: x[1]); print(r, bs.bisect_left(r, 3, key=lambda x: x[1]), bs.bisect(["a", "c"], "b"))
attempt(lambda: bs.bisect(a, 3, -1)); attempt(lambda: bs.bisect([1, 2], "x")); attempt(lambda: bs.bisect([1])); attempt(lambda: bs.bisect(5, 3)); attempt(lambda: bs.insort(a, 2, lo=-1))
def grade(score): return "FDCBA"[bs.bisect([60, 70, 80, 90], score)]
print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])

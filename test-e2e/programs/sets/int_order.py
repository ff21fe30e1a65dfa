# CPython's iteration order of small integers follows their hash and the table's size.
print({5, 3, 9, 1}, {8, 16, 0}, {10, 2, 33}, set(range(20)), {7, 15, 23, 31}, {-1, 0, 1}, {100, 50, 25, 12})
s = set()
for i in range(12, 0, -1):
    s.add(i * 5)
print(s)
for i in (5, 10, 60):
    s.discard(i)
s.add(64)
print(s, list(s), [x for x in s if x > 20])
print({x * x % 17 for x in range(17)}, set([1, 9, 17, 25]), set((1000, 1, 64)))
t = {1, 2, 3} | {40, 41}
print(t, t - {2}, t & {41, 3}, t ^ {3, 100})
print({2**40, 1, 2**35}, {1.5, 2, 0.5})

a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b)
print(a.union(b, [9]), a.intersection([1, 2, 7]), a.difference([1], (2,)), a.symmetric_difference([1, 8]), a.union(), a.intersection())
print(a <= b, {3} <= b, {3} < b, b < b, b <= b, a >= {1}, a > set(), a.issubset(range(9)), a.issuperset([1]), a.isdisjoint({9}), a.isdisjoint([1]))
c = set(a)
c |= {10}
c &= {1, 2, 10, 11}
c -= {1}
c ^= {2, 6}
print(sorted(c))
c.intersection_update([6, 7, 10])
c.difference_update([10])
c.symmetric_difference_update([6, 12])
print(c)
for f in (lambda: a | [1], lambda: a + b, lambda: a & 5, lambda: a < [1], lambda: a - None, lambda: a * 2):
    try:
        print(f())
    except TypeError as e:
        print(e)

s = slice(1, 8, 2)
data = list(range(10))
print(s, data[s], "0123456789"[s], tuple(data)[s], range(10)[s], s.start, s.stop, s.step, slice(3), slice(None, None, -1), s == slice(1, 8, 2), s != slice(1))
for n in (0, 3, 10):
    print(n, s.indices(n), slice(None, None, -2).indices(n), slice(-3, None).indices(n), slice(100, -100, -1).indices(n))
LAST = slice(-2, None)
data[LAST] = ["x"]
print(data, data[LAST])
del data[slice(0, 5)]
print(data, hash(slice(1, 2)) == hash(slice(1, 2)), [slice(i, i + 2) for i in range(2)])
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(0, 1, 0).indices(5), lambda: slice("a").indices(3), lambda: s.indices(-1), lambda: {}[1:2], lambda: (lambda n: n[1:2])(5), lambda: (lambda n: n[0:1])({1})):
    try:
        print(f())
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)

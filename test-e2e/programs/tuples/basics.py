t = (1, "a", 2.5)
print(t, t[0], t[-1], t[1:], t[::-1], len(t), (1,), (), 1, (1, 2) + (3,), (0,) * 3, ((1, 2), 3))
print("a" in t, t.count(1), t.index(2.5), tuple([1, 2]), tuple("xy"), tuple(), tuple(range(3)), tuple({5: 6}))
single = 5,
print(single, type(single).__name__, type((5)).__name__)
for f in (lambda: t[3], lambda: t["a"], lambda: t.index(9), lambda: t + [1], lambda: t * 1.0, lambda: t.append(1), lambda: tuple(5), lambda: t < 1):
    try:
        f()
    except (IndexError, TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)

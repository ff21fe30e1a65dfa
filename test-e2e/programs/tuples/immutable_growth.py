t = ()
u = t
for i in range(5):
    t += (i,)
print(t, u, t[:2] + t[3:], t * 2, t is not u)
x = (1, 2, 3)
x, y = x[::-1], x
print(x, y)
print((1, 2) * 3 == (1, 2, 1, 2, 1, 2), (0,) * 0, -1 * (5,), tuple(reversed(x)), tuple(sorted(x)))
print(sum(x), max(x), any(x), all((1, 0)), list(x), dict(((1, 2), (3, 4))), str(x), len(((),)))
s = 1, 2, *[3, 4], *"ab"
print(s)
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)


def pair():
    return 1, "two"


print(pair(), pair()[1], [*pair()], type(pair()).__name__)

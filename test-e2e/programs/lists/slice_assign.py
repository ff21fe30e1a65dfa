a = list(range(6))
a[1:3] = ["x", "y", "z"]
print(a)
a[2:2] = [9, 9]
print(a)
a[:2] = []
print(a)
a[len(a):] = (1, 2)
print(a)
a[-2:] = "end"
print(a)
a[::2] = range(len(a[::2]))
print(a)
a[::-1] = list(a)
print(a)
a[5:2] = ["between"]
print(a)
a[:] = a[:3]
print(a)
a[1:2] = a
print(a)
for f in (lambda v: a.__setitem__(slice(0, 6, 2), v), lambda v: a.__setitem__(slice(0, 1), v)):
    for v in ([1], 5):
        try:
            f(v)
            print(a)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
try:
    a[::2] = [1, 2, 3, 4, 5, 6, 7]
except ValueError as e:
    print(e)

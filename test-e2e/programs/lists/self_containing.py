a = [1, 2]
a.append(a)
print(a, len(a), a[2][2][2][0], a[2] is a)
b = []
c = [b]
b.append(c)
print(b, c)
d = {"list": a}
a.append(d)
print(a)
try:
    x = []
    x.append(x)
    y = []
    y.append(y)
    print(x == y)
except RecursionError as e:
    print(type(e).__name__)
print(x == x, x in x)

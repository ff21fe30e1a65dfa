def add(a, b=1, *c, d=0, **e):
    return a + b + len(c) + d + len(e)


total = 0
for i in range(20000):
    total += add(i) + add(i, 2) + add(i, 2, 3, 4) + add(i, d=5) + add(a=i, b=1, z=3)
print(total)


def chain(f, n):
    for _ in range(n):
        f = (lambda g: lambda x: g(x) + 1)(f)
    return f


print(chain(lambda x: x, 300)(5))


def tree(d):
    return 1 if d == 0 else tree(d - 1) + tree(d - 1)


print(tree(15))


def tak(x, y, z):
    return z if y >= x else tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


print(tak(12, 8, 4))

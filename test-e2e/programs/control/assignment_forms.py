a = b = c = []
a.append(1)
print(a, b, c is a)
x = y = 5
x += 1
print(x, y)
x, y = y, x
print(x, y)
i = 0
items = [10, 20, 30]
i, items[i] = 1, 99
print(i, items)
i = items[i] = 2 if False else 0
print(i, items)
(a, b), [c, *d] = (1, 2), "xyz"
print(a, b, c, d)
n: int = 7
m: str
print(n)
try:
    print(m)
except NameError as e:
    print(e)
k = 1; l = 2
print(k, l); print(
    k +
    l)
long = 1 + \
    2
print(long, __name__)

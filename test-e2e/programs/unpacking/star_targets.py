a, *b = [1, 2, 3]
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = range(6)
print(a, b, c)
a, *b, c = (1, 2)
print(a, b, c)
*a, = {"k": 1, "j": 2}
print(a)
[a, *[b, c]] = 1, 2, 3
print(a, b, c)
(a, *b), *c = "pq", "r", "s"
print(a, b, c)
first, *_, last = "hello world".split() + ["!"]
print(first, last, _)
for head, *tail in [(1, 2, 3), "ab", [5]]:
    print(head, tail)
x = [0, 0]
x[0], *x[1:] = 7, 8, 9
print(x)
d = {}
d["a"], *d["b"] = range(3)
print(d)

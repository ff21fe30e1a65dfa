a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
x = [1, 2, 3, 4]
x[0], x[-1] = x[-1], x[0]
x[1:3] = x[2:0:-1]
print(x)
i = 0
i, x[i] = 2, "old index?"
print(i, x)
d = {"p": 1, "q": 2}
d["p"], d["q"] = d["q"], d["p"]
print(d)
fib = [0, 1]
p, q = fib
while q < 100:
    p, q = q, p + q
    fib.append(q)
print(fib)
m = [[1, 2], [3, 4]]
(m[0][0], m[0][1]), (m[1][0], m[1][1]) = (m[1][0], m[0][0]), (m[1][1], m[0][1])
print(m)
x, y = y, x = 5, 6
print(x, y)

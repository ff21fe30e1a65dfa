def f(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, *rest, u=21, v=22, **more):
    return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t, rest, u, v, more


print(f(*range(20)), f(*range(25), v=0, zz=1), f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, t=20))
names = dict(zip("abcdefghijklmnopqrst", range(20)))
print(f(**names), f(**names, u=5, w=6))
try:
    f(1, 2, 3)
except TypeError as e:
    print(e)
print(max(*range(300)), len((lambda *a: a)(*range(1000))), (lambda **k: sum(k.values()))(**{"k" + str(i): i for i in range(300)}))

f = lambda: None
g = lambda x, y=2, *a, k=1, **kw: (x, y, a, k, kw)
print(f(), g(1), g(1, 3, 4, 5, k=6, z=7), (lambda *a: a)(1, 2), (lambda: (lambda: 5))()(), f.__name__)
print(sorted([3, -1, 2], key=lambda v: -v), list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(lambda s: s and s[0] == "a", ["ab", "", "ba"])))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max}
for op in table:
    print(op, table[op](3, 8))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10), [h(3) for h in (lambda x: x + 1, lambda x: x * x, abs)], (lambda x: [x := x + 1, x])(1))
Y = lambda f: (lambda x: f(lambda v: x(x)(v)))(lambda x: f(lambda v: x(x)(v)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(6))
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
three = succ(succ(succ(zero)))
print(three(lambda v: v + 2)(0), three(three)(lambda v: v + 1)(0))

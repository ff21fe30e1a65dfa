for n in (-2, 0, 3, 11):
    print(n, "neg" if n < 0 else "zero" if n == 0 else "small" if n < 10 else "big", (n if n > 0 else -n) + 1, [n, n * 2][n > 1])
x = [1, 2] if "" else (3,)
print(x, (lambda a: a if a else "none")(0), 1 if [] else 2 if {} else 3, "a" if None is None else 1 / 0)
print([i if i % 2 else -i for i in range(6)], (1, 2) if x else (), 5 + (1 if x else 2) * 2, 5 + 1 if not x else 2 * 2)

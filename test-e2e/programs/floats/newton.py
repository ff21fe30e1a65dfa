def root(n, k=2):
    x = n
    steps = 0
    while True:
        better = ((k - 1) * x + n / x ** (k - 1)) / k
        steps += 1
        if abs(better - x) < 1e-15 * x or steps == 200:
            return better, steps
        x = better


for n in (2.0, 10.0, 1e-3, 123456789.0, 1e10):
    print(n, root(n), root(n, 3), root(n, 5))

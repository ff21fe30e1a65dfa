data = [5, 3, 8, 0, 9]
i = 0
while (x := data[i]) != 0:
    print(x, end=" ")
    i += 1
print("stopped", x, i)
if (n := len(data)) > 3 and (last := data[-1]):
    print(n, last)
print([y := 1, y + 1, y * 10], y, (z := 5) + z)
print([s for v in data if (s := v * v) > 20], s)
print({k: w for k in range(3) if (w := k + 1) != 2}, w)
f = lambda a: (b := a * 2) + b
print(f(3), (t := (1, 2)), t)


def g():
    total = 0
    print([total := total + v for v in data], total)


g()

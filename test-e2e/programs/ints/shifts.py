for n in (1, 5, -1, -5, 0, 2**40, -(2**40), 2**70 + 3, -(2**70) - 3):
    print(n, [n << s for s in (0, 1, 31, 64)], [n >> s for s in (0, 1, 2, 31, 63, 64, 100)])
print(1 << 200, (1 << 200) >> 199, -1 >> 1000, 1 >> 1000)
print(0 << 10**6, True << 3, 8 >> True)
print(5 >> 2**70, -5 >> 2**70, 0 << 2**70)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 2**80 << -3):
    try:
        print(f())
    except ValueError as e:
        print("ValueError:", e)
try:
    1 << 1.0
except TypeError as e:
    print("TypeError:", e)

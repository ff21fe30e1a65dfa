for n in (0, 5, 15, 25, 12345, -12345, 149, 150, 151, 250, 350, 2**70):
    print(n, round(n), round(n, 0), round(n, 2), round(n, -1), round(n, -2), round(n, -4))
print(round(5, None), round(True), type(round(2.5)).__name__, type(round(2.5, 0)).__name__)
print(round(10**30 + 5 * 10**9, -10), round(15, -100))

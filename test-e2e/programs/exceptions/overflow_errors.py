import math

for f in (lambda: 2.0**5000, lambda: 10**400 * 1.0, lambda: float(10**400), lambda: int(float("inf")), lambda: math.exp(1e4), lambda: [0] * 2**70, lambda: "a" * 2**70, lambda: range(2**70)[2**90], lambda: len(range(2**64)), lambda: chr(2**40), lambda: 10**400 / 3, lambda: round(1e308, -308), lambda: "%c" % 2**40, lambda: math.factorial(10**30), lambda: [1].pop(2**70), lambda: tuple("a")[2**70], lambda: "x".zfill(2**70)):
    try:
        print(f())
    except (OverflowError, IndexError, MemoryError, TypeError, ValueError) as e:
        print(type(e).__name__, e)

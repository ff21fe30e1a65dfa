def f(x, y):
    for g in (lambda: divmod(x, y), lambda: x // y, lambda: x % y, lambda: x / y, lambda: divmod(x, y)[1]):
        try: print(str(x)[:9], y if isinstance(y, float) else str(y)[:9], g())
        except Exception as e: print(str(x)[:9], y if isinstance(y, float) else str(y)[:9], type(e).__name__, e)
    for i in range(3):
        try: print(divmod(x, y))
        except Exception as e: print(type(e).__name__, e)
vals = [0.0, -0.0, 1.0, -1.5, float('inf'), -float('inf'), float('nan'), 5e-324, 1e300, 0, 1, -3, True, False, 2**60, 2**100, 2**200, 10**400]
for a in vals:
    for b in vals:
        f(a, b)

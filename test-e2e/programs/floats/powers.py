print(2.0**10, 2.0**-1, 2**0.5, 10.0**-5, 1.1**10, (-2.0) ** 3, (-2.0) ** -2, 0.0**0, 0.0**5)
print(4**0.5, 27 ** (1 / 3), 1e200**1, 2.0**1023, 2.0**-1074)
for f in (lambda: 10.0**400, lambda: 2.0**1024, lambda: (-10.0) ** 401, lambda: 1e300 ** 2):
    try:
        print(f())
    except OverflowError as e:
        print(type(e).__name__, e)
print(1e300 * 1e300, -1e300 * 1e300, 1e-300 * 1e-300)

for x in (0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 3.5, 1e15 + 0.5, 2.675, 2.665, 1.005, 0.15, 0.25, 0.35, 1234.5678):
    print(x, round(x), round(x, 0), round(x, 1), round(x, 2), round(x, -2), round(x, 20))
print(round(5e15 + 1), round(1e22), round(1e300, -299), round(1e300, 400), round(123.456, -400))
for x in (float("inf"), float("nan")):
    print(round(x, 2))
    try:
        round(x)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)

for x in (0.0, -0.0, 0.5, -0.5, 1.999, -1.999, 2**31 + 0.5, 2.0**53, 2.0**63, -(2.0**64), 1e22, 1e100):
    print(x, int(x))
for x in (float("inf"), float("-inf"), float("nan")):
    try:
        int(x)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print(float(2**53), float(2**53 + 1), float(2**53 + 3), float(10**22), float(10**23))
print(float(2**64 - 1), float(2**1023), float(-(10**40)))
try:
    float(10**309)
except OverflowError as e:
    print(e)

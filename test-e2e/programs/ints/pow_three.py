print(pow(2, 10), pow(2, 10, 1000), pow(3, 200, 13), pow(-3, 3, 7), pow(3, 3, -7))
print(pow(7, -1, 31), pow(3, -2, 11), pow(10, 0, 1), pow(0, 0, 7))
print(pow(123456789, 987654321, 1000000007), pow(2, 10**30, 10**9 + 9))
print(pow(2**100, 2**64, 2**61 - 1), pow(5, 3, 2**70))
for arguments in ((2, -1, 4), (2, 3, 0), (2.0, 3, 5), (2, 3.0, 5), ("a", 2, 3)):
    try:
        print(pow(*arguments))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(pow(2, -1), pow(2.5, 2), pow(base=2, exp=5), pow(base=2, exp=5, mod=7))

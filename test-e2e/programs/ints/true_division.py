print(7 / 2, -7 / 2, 6 / 3, 0 / 5, 1 / 3, -0 / 7)
print(2**53 / 1, (2**53 + 1) / 1, (2**53 + 1) / 2**53)
print(10**400 / 10**399, 10**30 / 3, 3 / 10**30)
print((10**25) / (10**22 + 1), 1 / 2**1074, 1 / 2**1075, 3 / 2**1075)
print(123456789012345678901234567890 / 987654321)
try:
    print(10**400 / 3)
except OverflowError as e:
    print("OverflowError:", e)
try:
    print(5 / 0)
except ZeroDivisionError as e:
    print("ZeroDivisionError:", e)
print(type(4 / 2).__name__)

big = 10**4299
print(len(str(big)))
try:
    str(10**4300)
except ValueError as e:
    print(e)
try:
    int("1" * 4301)
except ValueError as e:
    print(e)
print(int("1" * 4301, 2) == 2**4301 - 1, len(hex(16**5000)))

s = "abcdef"
print(s[0], s[5], s[-1], s[-6], s[True], len(s), len(""))
for i in (6, -7, 100, -100, 2**70):
    try:
        print(s[i])
    except IndexError as e:
        print(e)
for i in ("0", 1.0, None, [], (1, 2)):
    try:
        s[i]
    except TypeError as e:
        print(e)
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
try:
    ""[0]
except IndexError as e:
    print(e)

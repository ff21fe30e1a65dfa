total = 0
for i in range(100000):
    total += i
print(total, i)
for i in range(3):
    print(i, end=" ")
    i = 100
print(i)
n = 3
for i in range(n):
    n = 10
print(i, n)
for i in range(10, 0, -3):
    print(i, end=",")
print()
for i in range(0):
    print("never")
else:
    print("else", i)
count = 0
for a in range(-5, 6):
    for b in range(a, a + 3):
        for c in range(b, -10, -4):
            count += a * b - c
print(count)
for x in range(2**31 - 2, 2**31 + 2):
    print(x, end=" ")
for x in range(2**63 - 2, 2**63 + 2):
    print(x, end=" ")
for x in range(-(2**63) - 1, -(2**63) + 1):
    print(x, end=" ")
print()
it = iter(range(3))
print(next(it), list(it), next(it, "end"))
for i, j in zip(range(5), range(10, 0, -2)):
    print(i, j, end="; ")
print()

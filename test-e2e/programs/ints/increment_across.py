# A loop variable that grows out of each width and comes back.
for start in (2**31 - 3, 2**47 - 3, 2**63 - 3, 2**64 - 3):
    n = start
    seen = []
    for _ in range(6):
        n += 1
        seen.append(n)
    for _ in range(6):
        n -= 1
    print(seen, n == start)
for start in (-(2**31) + 2, -(2**47) + 2, -(2**63) + 2):
    n = start
    seen = []
    for _ in range(5):
        n -= 1
        seen.append(n)
    print(seen)
total = 0
for i in range(100):
    total += 1 << i
print(total, total == 2**100 - 1)
product = 1
for i in range(1, 40):
    product *= i
    if i in (12, 13, 16, 17, 20, 21, 25, 39):
        print(i, product)
while product > 1:
    product //= 1000
print(product)

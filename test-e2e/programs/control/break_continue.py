found = []
for i in range(10):
    if i == 3:
        continue
    for j in range(10):
        if j > i:
            break
        if (i + j) % 4:
            continue
        found.append((i, j))
        if len(found) % 5 == 0:
            break
    if i == 8:
        break
print(found, i, j)
n = 27
steps = 0
while n != 1:
    steps += 1
    if n % 2 == 0:
        n //= 2
        continue
    n = 3 * n + 1
print(steps)
x = 10
while x:
    x -= 1
    for y in range(x):
        if y == 2:
            break
    else:
        break
    while y < x:
        y += 3
        if y % 2:
            continue
        x -= 1
    print(x, y)

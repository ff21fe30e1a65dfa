# Sums lose digits in a reproducible way; nothing may be rearranged.
total = 0.0
for i in range(1, 1001):
    total += 1 / i
print(total)
total = 0.0
for i in range(1000, 0, -1):
    total += 1 / i
print(total)
x = 0.0
for _ in range(10):
    x += 0.1
print(x, x == 1.0, 0.1 * 10 == 1.0)
x = 1.0
steps = 0
while x != x + 1:
    x *= 2
    steps += 1
print(x, steps)
eps = 1.0
while 1.0 + eps / 2 > 1.0:
    eps /= 2
print(eps)
low = 1.0
while low / 2 > 0:
    low /= 2
print(low)
p = 1.0
for k in range(1, 60):
    p = p * 1.1 - k / 7
print(p)

total = 0
for i in range(300000):
    total += i & 7
print(total)
i = 0
x = 1
while i < 200000:
    x = (x * 48271) % 2147483647
    i += 1
print(x)
f = 0.0
for i in range(1, 200000):
    f += (-1.0 if i % 2 == 0 else 1.0) / (2 * i - 1)
print(f * 4)
count = 0
for i in range(400):
    for j in range(400):
        if (i ^ j) & 1:
            count += 1
        elif i > j:
            count -= 1
print(count)
big = 1
for i in range(1, 1500):
    big *= i
print(big % 1000003, big.bit_length())

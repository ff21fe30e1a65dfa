a = 123456789**7
b = 987654321**6
print(a)
print(b)
print(a * b)
print(a * -b == -(a * b), (a * b) // a == b, (a * b) % b)
print(a // b, a % b, -a // b, -a % b, a // -b, a % -b)
print(divmod(a * b + 12345, a))
print((a + b) * (a - b) == a * a - b * b)
n = 1
for i in range(1, 101):
    n *= i
print(n)
print(n // 10**100, n % 97, n >> 400, n & (2**70 - 1))

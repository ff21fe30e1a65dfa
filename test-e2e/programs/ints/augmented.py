n = 10
n += 5
print(n)
n -= 20
print(n)
n *= -7
print(n)
n //= 4
print(n)
n %= 5
print(n)
n **= 9
print(n)
n <<= 40
print(n)
n >>= 38
print(n)
n |= 1
n &= 0xFFFF
n ^= 0x0F0F
print(n)
n /= 8
print(n)
n //= 3
print(n, type(n).__name__)
items = [1, 2, 3]
items[1] += 10**20
items[-1] *= 2**40
print(items)
table = {"a": 1}
table["a"] <<= 66
print(table)

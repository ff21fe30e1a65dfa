def factorial(n):
    def product(a, b):
        if b - a < 4:
            p = 1
            for i in range(a, b):
                p *= i
            return p
        m = (a + b) // 2
        return product(a, m) * product(m, b)
    return product(1, n + 1)


f = factorial(500)
text = str(f)
print(text[:30], text[-130:-120], len(text), len(text) - len(text.rstrip("0")), sum(map(int, text)), f.bit_length())
print(factorial(0), factorial(1), factorial(25), factorial(100) // factorial(98), factorial(60) % 61, factorial(1000) % (10**9 + 7))
print(sum([factorial(200) // (factorial(k) * factorial(200 - k)) for k in range(201)]) == 2**200)
a, b = 0, 1
for _ in range(1000):
    a, b = b, a + b
print(a, a % 2**64, len(str(a**5)))

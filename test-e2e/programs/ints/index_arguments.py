"""Where an int is wanted, __index__ gives it."""
import math
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class J(I): pass
print(math.gcd(I(120), I(84)), math.lcm(I(4), 6), math.comb(I(5), I(2)), math.perm(I(5), I(2)), math.isqrt(I(1729)), math.factorial(I(5)))
print(list(enumerate("ab", I(7))))
print(b"abc"[I(1)], bytearray(b"abc")[I(2)], b"ab" * I(2), I(2) * b"ab", bytearray(b"x") * I(3))
print([1].__mul__(I(2)), "a".__mul__(I(3)), (1,).__rmul__(I(2)))
l = [1, 2]
l.__imul__(I(2))
print(l)
l *= I(2)
print(l)
for f in (lambda: math.gcd(1.5, 2), lambda: math.comb("a", 2), lambda: b"a" * 1.5, lambda: enumerate([], 1.5), lambda: [1].__mul__("a")):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(math.fma(2.0, 3.0, 4.0), math.fma(math.inf, 2.0, 1.0), math.fma(1e308, 10.0, -math.inf))

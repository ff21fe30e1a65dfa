"""What operations of builtin types give for objects of classes derived from them."""
class F(float): pass
class G(float):
    def __add__(self, o): return G(super().__add__(o))
    __radd__ = __add__
    def __mul__(self, o): return G(super().__mul__(o))
    __rmul__ = __mul__
    def __sub__(self, o): return G(super().__sub__(o))
    def __rsub__(self, o): return G(super().__rsub__(o))
    def __truediv__(self, o): return G(super().__truediv__(o))
    def __rtruediv__(self, o): return G(super().__rtruediv__(o))
    def __pow__(self, o): return G(super().__pow__(o))
for x in F(2.5), G(2.5):
    print(x.as_integer_ratio(), x.is_integer(), x.hex(), round(x, 1), int(x), x.real, x.imag, x.conjugate(), x.__trunc__(), x.__floor__(), x.__ceil__())
    print(x + 1, 1 + x, x * 2, 2 * x, 1 - x, x - 1, 1 / x, x / 1, x ** 2, type(x - 1), type(2 * x), x // 1, x % 1, divmod(x, 2), abs(x), -x, +x, type(abs(x)), x == 2.5, hash(x) == hash(2.5), x < 3, bool(x), repr(x), str(x), format(x, ".2f"), "%.1f" % x)
    import math
    print(math.floor(x), math.sqrt(x), math.fsum([x, x]), sum([x, x]), type(sum([x, x])), max([x, 1]), sorted([x, 1.0]), math.isfinite(x), math.frexp(x), math.modf(x), math.trunc(x), math.copysign(x, -1), math.fmod(x, 2), math.ldexp(x, 1))
    from fractions import Fraction
    print(Fraction(x), complex(x), float(x), type(float(x)), [x].count(2.5), {x: 1}[2.5], round(x), math.pow(x, 2), math.hypot(x, x), math.dist([x], [0.0]), math.sumprod([x], [x]))
class N(int): pass
n = N(5)
for v in (n.real, n.imag, n.numerator, n.denominator, n.conjugate(), int(n), n.__int__(), n.__index__(), n.__trunc__(), n.__floor__(), round(n), round(n, -1), abs(n), -n, +n, ~n, n // 2, n.as_integer_ratio()[0], math.floor(n), math.trunc(n), n.__round__(), divmod(n, 2)[0], pow(n, 2), n << 1, sum([n]), max(n, 1), n | 0, n & 7, n ^ 0, int.__add__(n, 1), n.__pos__(), n.__abs__()):
    print(type(v).__name__, v, end="; ")
print()
class S(str): pass
s = S("abc")
for v in (str(s), s.lower(), s.strip(), s[:], s[0:3], s * 1, s + "", "" + s, s.replace("x", "y"), "".join([s]), s.ljust(2), s.zfill(1), s.expandtabs(), s.translate({}), s.center(1), s.removeprefix("z"), s.removesuffix("z"), s.split("z")[0], s.partition("z")[0], s.splitlines()[0], f"{s}", "{}".format(s), format(s), s.casefold(), s.title(), s.swapcase(), s.rpartition("q")[2], s.encode(), repr(s), S(s), s.__str__(), s.__getnewargs__()):
    print(type(v).__name__, end=" ")
print()
class B(bytes): pass
b = B(b"abc")
for v in (bytes(b), b[:], b * 1, b + b"", b.strip(), b.replace(b"x", b"y"), b"".join([b]), b.split(b"z")[0], b.lower(), b.ljust(1), b.zfill(1), b.center(2), b.expandtabs(), b.translate(None), b.removeprefix(b"z")):
    print(type(v).__name__, end=" ")
print()
class T(tuple): pass
class Li(list): pass
t, l = T((1, 2)), Li([1, 2])
for v in (tuple(t), t[:], t * 1, t + (), list(l), l[:], l * 1, l + [], l.copy(), sorted(l)):
    print(type(v).__name__, end=" ")
print()
class D(dict): pass
class Se(set): pass
class Fs(frozenset): pass
d, se, fs = D(a=1), Se([1]), Fs([1])
for v in (dict(d), d.copy(), d | {}, {} | d, D.fromkeys("a"), se.copy(), se | set(), set() | se, se & se, se - set(), se ^ set(), fs.copy(), fs | fs, frozenset(fs), fs.union(), se.union(), se.intersection(), se.difference(), set(se)):
    print(type(v).__name__, end=" ")
print()

print(type(N.from_bytes(b"a")), type(F.fromhex("0x1p0")), type(B.fromhex("00")))
class K(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        print("set", k)
print(K.fromkeys("ab", 1), type(K.fromkeys("c")))
class C(complex): pass
c = C(1, 2)
print(type(complex(c)), type(+c), type(c.__complex__()), type(-c), (1 + 2j).__getnewargs__(), type(C(c)))

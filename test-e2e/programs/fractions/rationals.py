from fractions import Fraction as F
import math

def attempt(f, *args, **kw):
    try:
        print("ok", repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, "|", e)

print(F(1, 2), F(6, -4), repr(F(3)), F("3/7"), F(" -1.25 "), F("1e3"), F("2.5E-2"), F(0.5), F(0.1), F(F(1, 3)), F(True), F("1_000/3"), F(2, F(1, 2)), F(), F(10**20, 10**18))
a, b = F(1, 2), F(-3, 4)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a**2, a**-2, b**3, a**0.5, -a, +a, abs(b), a + 1, 1 - a, 2 * a, 1 / a, 3 // a, 3 % F(2, 3), a + 0.5, 0.5 * a, 2**F(1, 2), 2**F(3), F(4) ** F(1, 2), a**F(2), sum([F(1, 3)] * 3), divmod(3, F(2, 5)))
print(a < b, a == F(2, 4), a == 0.5, 0.5 == a, a != 1, F(3) == 3, a >= 0.25, a > 1, 1 > a, F(1, 3) < 0.34, hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), {F(1, 2): "h"}[0.5], bool(F(0)), sorted([F(1, 2), F(1, 3), 0.4]), max(F(1, 2), F(2, 3)), F(1, 2) == "x", F(1) == float("nan"), F(1) < float("inf"))
print(int(F(7, 2)), int(F(-7, 2)), float(F(1, 3)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), round(F(12345), -2), math.floor(F(-7, 2)), math.ceil(F(7, 2)), math.trunc(F(-7, 2)), F(22, 7).limit_denominator(3), F(math.pi).limit_denominator(1000), F(math.e).limit_denominator(10), F("3.1415926").limit_denominator(100), F(1, 3).as_integer_ratio(), F(5).is_integer(), F(1, 2).numerator, F(1, 2).denominator, F.from_float(0.25), F(0.3).limit_denominator())
attempt(F, 1, 0); attempt(F, "x"); attempt(F, 1.5, 2); attempt(F, [1]); attempt(lambda: a / 0); attempt(lambda: a // 0); attempt(lambda: F(0) ** -1); attempt(lambda: a + "x"); attempt(lambda: a < "x"); attempt(F, "1/0"); attempt(lambda: F(1, 2).limit_denominator(0)); attempt(F, float("nan")); attempt(F, float("inf")); attempt(lambda: setattr(a, "numerator", 3)); attempt(F.from_float, "x")
print(f"{F(1, 3):.3f} {F(22, 7):10.2f}| {F(1, 2)!s:>6} {F(-1, 3):+.2f} {F(1, 8):.1%} {F(12345678, 10):,.1f} {F(1, 2)}")
h = F(0)
for i in range(1, 30): h += F(1, i)
print(h, float(h)); import copy; print(copy.copy(a), copy.deepcopy(a), copy.copy(a) is a)

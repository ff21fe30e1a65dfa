import numbers
from fractions import Fraction
for v in [1, True, 1.5, 2j, Fraction(1,2), "x"]:
    print(v, [isinstance(v, k) for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)])
try: numbers.Integral()
except TypeError as e: print(e)
class M(numbers.Number):
    pass
print(M(), numbers.Number.__mro__) if False else print(isinstance(M(), numbers.Number))

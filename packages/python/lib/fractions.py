"""Rational numbers."""

import math
import numbers
import operator
import re

__all__ = ["Fraction"]

_FORMAT = re.compile(
    r"\A\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<num>\d*|\d+(_\d+)*)"
    r"(?:(?:\s*/\s*(?P<denom>\d+(_\d+)*))?|(?:\.(?P<decimal>\d*|\d+(_\d+)*))?(?:E(?P<exp>[-+]?\d+(_\d+)*))?)\s*\Z",
    re.IGNORECASE,
)
_HASH_MODULUS = 2**61 - 1
_HASH_INF = 314159


class Fraction:
    """A number numerator/denominator, in lowest terms."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, Fraction):
                self._numerator = numerator._numerator
                self._denominator = numerator._denominator
                return self
            if isinstance(numerator, str):
                m = _FORMAT.match(numerator)
                if m is None:
                    raise ValueError(f"Invalid literal for Fraction: {numerator!r}")
                top = int(m.group("num") or "0")
                denom = m.group("denom")
                if denom:
                    bottom = int(denom)
                else:
                    bottom = 1
                    decimal = m.group("decimal")
                    if decimal:
                        decimal = decimal.replace("_", "")
                        scale = 10 ** len(decimal)
                        top = top * scale + int(decimal)
                        bottom *= scale
                    exp = m.group("exp")
                    if exp:
                        exp = int(exp)
                        if exp >= 0:
                            top *= 10**exp
                        else:
                            bottom *= 10**-exp
                if m.group("sign") == "-":
                    top = -top
                numerator, denominator = top, bottom
            elif isinstance(numerator, int):
                self._numerator = int(numerator)
                self._denominator = 1
                return self
            elif isinstance(numerator, float) or hasattr(numerator, "as_integer_ratio"):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            elif hasattr(numerator, "numerator") and hasattr(numerator, "denominator"):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            else:
                raise TypeError(
                    "argument should be a string or a Rational instance"
                )
        elif type(numerator) is int is type(denominator):
            pass
        elif _is_rational(numerator) and _is_rational(denominator):
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator,
            )
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        self = super().__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    @classmethod
    def from_float(cls, f):
        """Converts a finite float to a rational number, exactly."""
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls._from_coprime_ints(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """Converts a finite Decimal instance to a rational number, exactly."""
        return cls._from_coprime_ints(*dec.as_integer_ratio())

    def is_integer(self):
        """Return True if the Fraction is an integer."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Return a pair of integers, whose ratio is equal to the original Fraction."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """Closest Fraction to self with denominator at most max_denominator."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, the last one shortened.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._from_coprime_ints(p1, q1)
        return Fraction._from_coprime_ints(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    def __format__(self, spec, /):
        if not spec:
            return str(self)
        m = re.fullmatch(
            r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<alt>#?)(?P<zero>0?)(?P<width>\d*)"
            r"(?P<sep>[,_]?)(?:\.(?P<prec>\d+))?(?P<kind>[eEfFgG%]?)",
            spec,
            re.DOTALL,
        )
        if m is None:
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")
        if not m["kind"]:
            text = str(self)
            if m["sign"] in ("+", " ") and self._numerator >= 0:
                text = m["sign"] + text
            return format(text, f"{m['fill'] or ' '}{m['align'] or '>'}{m['width']}")
        if m["kind"] in "fF%":
            # Exactly rounded, half to even.
            places = int(m["prec"] or 6)
            value = self * 100 if m["kind"] == "%" else self
            scaled = round(abs(value) * 10**places)
            digits = str(scaled).rjust(places + 1, "0")
            whole, part = (digits[:-places], digits[-places:]) if places else (digits, "")
            if m["sep"]:
                whole = format(int(whole), m["sep"])
            body = whole + ("." + part if part else "." if m["alt"] else "") + ("%" if m["kind"] == "%" else "")
            sign = "-" if value < 0 else "" if m["sign"] in ("", "-") else m["sign"]
            width = int(m["width"] or 0)
            if m["zero"] and not m["align"]:
                return sign + body.rjust(width - len(sign), "0")
            if m["align"] == "=":
                return sign + body.rjust(width - len(sign), m["fill"] or " ")
            return format(sign + body, f"{m['fill'] or ' '}{m['align'] or '>'}{width}")
        return format(self._numerator / self._denominator, spec)

    def __add__(self, other):
        if not isinstance(other, Fraction):
            if isinstance(other, int):
                return Fraction._from_coprime_ints(
                    self._numerator + other * self._denominator, self._denominator
                )
            if isinstance(other, (float, complex)):
                return self._float(other) + other
            return NotImplemented
        na, da, nb, db = self._numerator, self._denominator, other._numerator, other._denominator
        g = math.gcd(da, db)
        if g == 1:
            return Fraction._from_coprime_ints(na * db + da * nb, da * db)
        s = da // g
        t = na * (db // g) + nb * s
        g2 = math.gcd(t, g)
        if g2 == 1:
            return Fraction._from_coprime_ints(t, s * db)
        return Fraction._from_coprime_ints(t // g2, s * (db // g2))

    def _float(self, other):
        return complex(self._numerator / self._denominator) if isinstance(other, complex) else float(self)

    def __radd__(self, other):
        if isinstance(other, int):
            return Fraction._from_coprime_ints(self._numerator + other * self._denominator, self._denominator)
        if isinstance(other, (float, complex)):
            return other + self._float(other)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, (Fraction, int)):
            return self + -other
        if isinstance(other, (float, complex)):
            return self._float(other) - other
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, int):
            return -self + other
        if isinstance(other, (float, complex)):
            return other - self._float(other)
        return NotImplemented

    def __mul__(self, other):
        if not isinstance(other, Fraction):
            if isinstance(other, int):
                other = Fraction(other)
            elif isinstance(other, (float, complex)):
                return self._float(other) * other
            else:
                return NotImplemented
        na, da, nb, db = self._numerator, self._denominator, other._numerator, other._denominator
        g1 = math.gcd(na, db)
        if g1 > 1:
            na //= g1
            db //= g1
        g2 = math.gcd(nb, da)
        if g2 > 1:
            nb //= g2
            da //= g2
        return Fraction._from_coprime_ints(na * nb, db * da)

    def __rmul__(self, other):
        if isinstance(other, int):
            return self * other
        if isinstance(other, (float, complex)):
            return other * self._float(other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, int):
            other = Fraction(other)
        if isinstance(other, Fraction):
            n, d = other._numerator, other._denominator
            if n == 0:
                raise ZeroDivisionError(f"Fraction({self._numerator * d}, 0)" if self._numerator else "Fraction(0, 0)")
            if n < 0:
                n, d = -n, -d
            return self * Fraction._from_coprime_ints(d, n)
        if isinstance(other, (float, complex)):
            return self._float(other) / other
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, int):
            return Fraction(other) / self
        if isinstance(other, (float, complex)):
            return other / self._float(other)
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, (Fraction, int)):
            return (self._numerator * other.denominator) // (self._denominator * other.numerator)
        if isinstance(other, float):
            return float(self) // other
        return NotImplemented

    def __rfloordiv__(self, other):
        if isinstance(other, int):
            return (other * self._denominator) // self._numerator
        if isinstance(other, float):
            return other // float(self)
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, (Fraction, int)):
            da, db = self._denominator, other.denominator
            return Fraction((self._numerator * db) % (other.numerator * da), da * db)
        if isinstance(other, float):
            return float(self) % other
        return NotImplemented

    def __rmod__(self, other):
        if isinstance(other, int):
            return Fraction(other) % self
        if isinstance(other, float):
            return other % float(self)
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, (Fraction, int)):
            return self // other, self % other
        if isinstance(other, float):
            return divmod(float(self), other)
        return NotImplemented

    def __rdivmod__(self, other):
        if isinstance(other, int):
            return divmod(Fraction(other), self)
        if isinstance(other, float):
            return divmod(other, float(self))
        return NotImplemented

    def __pow__(self, other):
        if isinstance(other, (int, Fraction)):
            if other.denominator == 1:
                power = other.numerator
                if power >= 0:
                    return Fraction._from_coprime_ints(self._numerator**power, self._denominator**power)
                if self._numerator > 0:
                    return Fraction._from_coprime_ints(self._denominator**-power, self._numerator**-power)
                if self._numerator == 0:
                    raise ZeroDivisionError(f"Fraction({self._denominator ** -power}, 0)")
                return Fraction._from_coprime_ints((-self._denominator) ** -power, (-self._numerator) ** -power)
            return float(self) ** float(other)
        if isinstance(other, (float, complex)):
            return float(self) ** other
        return NotImplemented

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other**self._numerator
        if isinstance(other, int):
            return Fraction(other) ** self
        if self._denominator == 1:
            return other**self._numerator
        return other ** float(self)

    def __pos__(self):
        return Fraction._from_coprime_ints(self._numerator, self._denominator)

    def __neg__(self):
        return Fraction._from_coprime_ints(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction._from_coprime_ints(abs(self._numerator), self._denominator)

    def __int__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    __trunc__ = __int__

    def __float__(self):
        return self._numerator / self._denominator

    def __complex__(self):
        return complex(float(self))

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            floor, remainder = divmod(self._numerator, d)
            if remainder * 2 < d:
                return floor
            if remainder * 2 > d:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _HASH_MODULUS)
        except ValueError:
            value = _HASH_INF
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        result = value if self._numerator >= 0 else -value
        return -2 if result == -1 else result

    def __eq__(self, other):
        if type(other) is int:
            return self._numerator == other and self._denominator == 1
        if isinstance(other, (Fraction, int)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return 0.0 == other
            n, d = other.as_integer_ratio()
            return self._numerator == n and self._denominator == d
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, (Fraction, int)):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            n, d = other.as_integer_ratio()
            return op(self._numerator * d, self._denominator * n)
        return NotImplemented

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __bool__(self):
        return self._numerator != 0

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    __deepcopy__ = lambda self, memo: self.__copy__()


def _is_rational(v):
    return isinstance(v, (int, Fraction))


numbers.Rational.register(Fraction)

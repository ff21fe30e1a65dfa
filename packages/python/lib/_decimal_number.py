"""Decimal: a sign, a whole coefficient and an exponent; or infinity, or NaN with a payload."""

from collections import namedtuple
from math import isqrt

import _decimal_math as _math
from _decimal_context import (
    ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
    Clamped, ConversionSyntax, DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation, Inexact,
    InvalidOperation, Overflow, Rounded, Subnormal, Underflow, getcontext,
)  # fmt: skip
from _decimal_math import digit_count, digits_of, power_of_ten
from _lib import name_type

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")

_HASH_MODULUS = 2305843009213693951
_HASH_10_INVERSE = pow(10, _HASH_MODULUS - 2, _HASH_MODULUS)


def _dec(sign, coefficient, exponent, kind=None):
    self = object.__new__(Decimal)
    self._sign = sign
    self._int = coefficient
    self._exp = exponent
    self._kind = kind
    return self


def round_away(sign, quotient, rest, unit, rounding):
    """Whether a quotient with that rest of a unit is rounded away from zero; rest > 0."""
    if rounding == ROUND_HALF_EVEN:
        twice = 2 * rest
        return twice > unit or (twice == unit and quotient & 1)
    if rounding == ROUND_HALF_UP:
        return 2 * rest >= unit
    if rounding == ROUND_DOWN:
        return False
    if rounding == ROUND_UP:
        return True
    if rounding == ROUND_HALF_DOWN:
        return 2 * rest > unit
    if rounding == ROUND_CEILING:
        return not sign
    if rounding == ROUND_FLOOR:
        return sign
    return quotient % 10 in (0, 5)  # ROUND_05UP


def _parse(text):
    """(sign, coefficient, exponent, kind) of a text, None for what is no number."""
    text = text.strip().replace("_", "")
    sign = 0
    if text[:1] in ("+", "-"):
        sign = 1 if text[0] == "-" else 0
        text = text[1:]
    lower = text.lower()
    if lower in ("inf", "infinity"):
        return sign, 0, 0, "F"
    for prefix, kind in (("nan", "n"), ("snan", "N")):
        if lower.startswith(prefix):
            payload = lower[len(prefix) :]
            if not payload:
                return sign, 0, 0, kind
            return (sign, _math.number_of(payload), 0, kind) if payload.isdecimal() else None
    mantissa, e, power = lower.partition("e")
    exponent = 0
    if e:
        digits = power[1:] if power[:1] in ("+", "-") else power
        if not digits.isdecimal():
            return None
        exponent = int(digits) if len(digits) < 20 else 10**19
        if power[0] == "-":
            exponent = -exponent
    whole, _, fraction = mantissa.partition(".")
    digits = whole + fraction
    if not digits.isdecimal():
        return None
    return sign, _math.number_of(digits), exponent - len(fraction), None


def create(context, value):
    """Context.create_decimal."""
    if isinstance(value, float) and context.flags is not None:
        context.flags[FloatOperation] = True
    if isinstance(value, str):
        parts = _parse(value)
        if parts is None or " " in value.strip():
            context._signal(ConversionSyntax)
            return _NaN
        return _dec(*parts)._fix(context)
    return Decimal(value)._fix(context)


def convert_argument(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


def _other(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _dec(1 if value < 0 else 0, abs(value), 0)
    return None


class Decimal:
    """Construct a new Decimal object. 'value' can be an integer, string, tuple, or another Decimal object."""

    __slots__ = ("_sign", "_int", "_exp", "_kind")

    def __new__(cls, value="0", context=None):
        if isinstance(value, int):
            parts = (1 if value < 0 else 0, abs(int(value)), 0, None)
        elif isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                (context or getcontext())._signal(ConversionSyntax)
                parts = (0, 0, 0, "n")
        elif isinstance(value, Decimal):
            if cls is Decimal and type(value) is Decimal:
                return value
            parts = (value._sign, value._int, value._exp, value._kind)
        elif isinstance(value, float):
            (context or getcontext())._signal(FloatOperation)
            value = Decimal.from_float(value)
            parts = (value._sign, value._int, value._exp, value._kind)
        elif isinstance(value, (list, tuple)):
            parts = _from_tuple(value)
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
        self = object.__new__(cls)
        self._sign, self._int, self._exp, self._kind = parts
        return self

    @classmethod
    def from_float(cls, f, /):
        """Converts a float to a decimal number, exactly."""
        if isinstance(f, int):
            result = _dec(1 if f < 0 else 0, abs(f), 0)
        elif isinstance(f, float):
            if f != f:
                result = _dec(0, 0, 0, "n")
            elif f in (float("inf"), float("-inf")):
                result = _dec(1 if f < 0 else 0, 0, 0, "F")
            else:
                from math import copysign

                sign = 1 if copysign(1.0, f) < 0 else 0
                top, bottom = abs(f).as_integer_ratio()
                places = bottom.bit_length() - 1
                result = _dec(sign, top * 5**places, -places)
        else:
            raise TypeError("argument must be int or float")
        return result if cls is Decimal else cls(result)

    # --- text ---------------------------------------------------------------------------------------------------

    def __repr__(self):
        return "Decimal('%s')" % self._text()

    def __str__(self):
        return self._text()

    def _text(self, eng=False, context=None):
        sign = "-" if self._sign else ""
        kind = self._kind
        if kind is not None:
            if kind == "F":
                return sign + "Infinity"
            return sign + ("NaN" if kind == "n" else "sNaN") + (digits_of(self._int) if self._int else "")
        digits = digits_of(self._int)
        exp = self._exp
        left = exp + len(digits)
        if exp <= 0 and left > -6:
            dot = left
        elif not eng:
            dot = 1
        elif self._int == 0:
            dot = (left + 1) % 3 - 1
        else:
            dot = (left - 1) % 3 + 1
        if dot <= 0:
            whole, fraction = "0", "." + "0" * -dot + digits
        elif dot >= len(digits):
            whole, fraction = digits + "0" * (dot - len(digits)), ""
        else:
            whole, fraction = digits[:dot], "." + digits[dot:]
        if left == dot:
            return sign + whole + fraction
        letter = "eE"[(context or getcontext()).capitals]
        return f"{sign}{whole}{fraction}{letter}{left - dot:+d}"

    def to_eng_string(self, context=None):
        """Convert to an engineering-type string."""
        return self._text(True, context)

    def __format__(self, specifier, context=None):
        from _decimal_format import format_decimal

        return format_decimal(self, specifier, context or getcontext())

    def as_tuple(self):
        """Return a tuple representation of the number."""
        if self._kind is not None:
            digits = (0,) if self._kind == "F" else tuple(map(int, digits_of(self._int))) if self._int else ()
            return DecimalTuple(self._sign, digits, self._kind)
        return DecimalTuple(self._sign, tuple(map(int, digits_of(self._int))), self._exp)

    def as_integer_ratio(self):
        """Decimal.as_integer_ratio() -> (int, int)"""
        if self._kind is not None:
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        n = -self._int if self._sign else self._int
        if not n:
            return 0, 1
        if self._exp >= 0:
            return n * power_of_ten(self._exp), 1
        from math import gcd

        bottom = power_of_ten(-self._exp)
        common = gcd(n, bottom)
        return n // common, bottom // common

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    # --- what it is ----------------------------------------------------------------------------------------------

    def __bool__(self):
        return self._kind is not None or self._int != 0

    def is_nan(self):
        return self._kind in ("n", "N")

    def is_qnan(self):
        return self._kind == "n"

    def is_snan(self):
        return self._kind == "N"

    def is_infinite(self):
        return self._kind == "F"

    def is_finite(self):
        return self._kind is None

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return self._kind is None and self._int == 0

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def is_normal(self, context=None):
        if self._kind is not None or not self._int:
            return False
        return (context or getcontext()).Emin <= self.adjusted()

    def is_subnormal(self, context=None):
        if self._kind is not None or not self._int:
            return False
        return self.adjusted() < (context or getcontext()).Emin

    def adjusted(self):
        """Return the adjusted exponent of the number."""
        return self._exp + digit_count(self._int) - 1 if self._kind is None else 0

    def number_class(self, context=None):
        """Return a string describing the class of the operand."""
        if self._kind == "N":
            return "sNaN"
        if self._kind == "n":
            return "NaN"
        sign = "-" if self._sign else "+"
        if self._kind == "F":
            return sign + "Infinity"
        if not self._int:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def radix(self):
        return Decimal(10)

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    def __complex__(self):
        return complex(float(self))

    # --- rounding ------------------------------------------------------------------------------------------------

    def _nan_of(self, context, other=None, third=None):
        """The NaN that an operation gives for a NaN among its operands; None without one."""
        operands = [one for one in (self, other, third) if one is not None and one._kind in ("n", "N")]
        if not operands:
            return None
        for one in operands:
            if one._kind == "N":
                context._signal(InvalidOperation)
                return _dec(one._sign, one._int, 0, "n")._fix_nan(context)
        return operands[0]._fix_nan(context)

    def _fix_nan(self, context):
        most = context.prec - context.clamp
        if digit_count(self._int) > most:
            return _dec(self._sign, self._int % power_of_ten(most), 0, self._kind)
        return self

    def _fix(self, context):
        """Rounded and checked as the context says."""
        if self._kind is not None:
            return self if self._kind == "F" else self._fix_nan(context)
        prec = context.prec
        emax = context.Emax
        etiny = context.Emin - prec + 1
        etop = emax - prec + 1
        coefficient, exp, sign = self._int, self._exp, self._sign
        if not coefficient:
            new = min(max(exp, etiny), etop if context.clamp else emax)
            if new != exp:
                context._signal(Clamped)
                return _dec(sign, 0, new)
            return self if type(self) is Decimal else _dec(sign, 0, exp)
        count = digit_count(coefficient)
        least = count + exp - prec
        if least > etop:
            return _overflow(sign, context)
        subnormal = least < etiny
        if subnormal:
            least = etiny
        if exp < least:
            unit = power_of_ten(least - exp)
            quotient, rest = divmod(coefficient, unit)
            if rest and round_away(sign, quotient, rest, unit, context.rounding):
                quotient += 1
                if digit_count(quotient) > prec:
                    quotient //= 10
                    least += 1
            if least > etop:
                return _overflow(sign, context)
            conditions = []
            if rest and subnormal:
                conditions.append(Underflow)
            if subnormal:
                conditions.append(Subnormal)
            conditions.append(Rounded)
            if rest:
                conditions.append(Inexact)
            if not quotient:
                conditions.append(Clamped)
            result = _dec(sign, quotient, least)
            context._signal(*conditions)
            return result
        if subnormal:
            context._signal(Subnormal)
        if context.clamp and exp > etop:
            context._signal(Clamped)
            return _dec(sign, coefficient * power_of_ten(exp - etop), etop)
        return self if type(self) is Decimal else _dec(sign, coefficient, exp)

    def _rescale(self, exp, rounding):
        """The number with another exponent, rounded."""
        if not self._int:
            return _dec(self._sign, 0, exp)
        if self._exp >= exp:
            return _dec(self._sign, self._int * power_of_ten(self._exp - exp), exp)
        unit = power_of_ten(exp - self._exp)
        quotient, rest = divmod(self._int, unit)
        if rest and round_away(self._sign, quotient, rest, unit, rounding):
            quotient += 1
        return _dec(self._sign, quotient, exp)

    def quantize(self, exp, rounding=None, context=None):
        """Return a value equal to the first operand after rounding and having the exponent of the second operand."""
        exp = convert_argument(exp)
        context = context or getcontext()
        if rounding is None:
            rounding = context.rounding
        if self._kind is not None or exp._kind is not None:
            nan = self._nan_of(context, exp)
            if nan is not None:
                return nan
            if self._kind == exp._kind == "F":
                return self
            return _invalid(context)
        if not context.Emin - context.prec + 1 <= exp._exp <= context.Emax:
            return _invalid(context)
        if not self._int:
            return _dec(self._sign, 0, exp._exp)._fix(context)
        adjusted = self.adjusted()
        if adjusted > context.Emax or adjusted - exp._exp + 1 > context.prec:
            return _invalid(context)
        result = self._rescale(exp._exp, rounding)
        if result.adjusted() > context.Emax or digit_count(result._int) > context.prec:
            return _invalid(context)
        conditions = []
        if result._int and result.adjusted() < context.Emin:
            conditions.append(Subnormal)
        if result._exp > self._exp:
            conditions.append(Rounded)
            if _compare_magnitudes(result, self):
                conditions.append(Inexact)
        if conditions:
            context._signal(*conditions)
        return result._fix(context)

    def same_quantum(self, other, context=None):
        """Return True if self and other have the same exponent."""
        other = convert_argument(other)
        if self._kind is not None or other._kind is not None:
            return (self.is_nan() and other.is_nan()) or (self._kind == other._kind == "F")
        return self._exp == other._exp

    def to_integral_exact(self, rounding=None, context=None):
        """Round to the nearest integer, signaling Inexact or Rounded if rounding occurs."""
        return self._to_integral(rounding, context, True)

    def to_integral_value(self, rounding=None, context=None):
        """Round to the nearest integer without signaling Inexact or Rounded."""
        return self._to_integral(rounding, context, False)

    to_integral = to_integral_value

    def _to_integral(self, rounding, context, signals):
        context = context or getcontext()
        if self._kind is not None:
            return self._nan_of(context) or self
        if self._exp >= 0:
            return self
        if not self._int:
            return _dec(self._sign, 0, 0)
        result = self._rescale(0, rounding or context.rounding)
        if signals:
            if _compare_magnitudes(result, self):
                context._signal(Inexact, Rounded)
            else:
                context._signal(Rounded)
        return result

    def normalize(self, context=None):
        """Normalize the number by stripping trailing 0s."""
        context = context or getcontext()
        if self._kind is not None:
            nan = self._nan_of(context)
            if nan is not None:
                return nan
        result = self._fix(context)
        if result._kind is not None:
            return result
        if not result._int:
            return _dec(result._sign, 0, 0)
        coefficient, exp = result._int, result._exp
        most = context.Etop() if context.clamp else context.Emax
        while coefficient % 10 == 0 and exp < most:
            coefficient //= 10
            exp += 1
        return _dec(result._sign, coefficient, exp)

    def __round__(self, n=None):
        if n is not None:
            if not isinstance(n, int):
                raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
            return self.quantize(_dec(0, 1, -n), ROUND_HALF_EVEN)
        return self._to_int(ROUND_HALF_EVEN, "round")

    def _to_int(self, rounding, what=None):
        if self._kind is not None:
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        n = self._rescale(0, rounding)._int
        return -n if self._sign else n

    def __floor__(self):
        return self._to_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_int(ROUND_CEILING)

    def __int__(self):
        return self._to_int(ROUND_DOWN)

    __trunc__ = __int__

    def __float__(self):
        if self._kind is not None:
            if self._kind == "N":
                raise ValueError("cannot convert signaling NaN to float")
            return float(("-" if self._sign else "") + ("inf" if self._kind == "F" else "nan"))
        return float(self._text())

    # --- comparing -----------------------------------------------------------------------------------------------

    def _cmp(self, other):
        """-1, 0 or 1; there are no NaNs."""
        if self._kind is not None or other._kind is not None:
            a = 0 if self._kind is None else -1 if self._sign else 1
            b = 0 if other._kind is None else -1 if other._sign else 1
            return (a > b) - (a < b)
        if not self._int or not other._int:
            a = 0 if not self._int else -1 if self._sign else 1
            b = 0 if not other._int else -1 if other._sign else 1
            return (a > b) - (a < b)
        if self._sign != other._sign:
            return -1 if self._sign else 1
        result = _compare_magnitudes(self, other)
        return -result if self._sign else result

    def _operand(self, other, equality=False):
        """The other operand of a comparison."""
        if isinstance(other, Decimal):
            return other
        if isinstance(other, int):
            return Decimal(other)
        if isinstance(other, float):
            context = getcontext()
            if equality:
                context.flags[FloatOperation] = True
            else:
                context._signal(FloatOperation)
            return Decimal.from_float(other)
        if isinstance(other, complex):
            return self._operand(other.real, True) if equality and other.imag == 0 else None
        if hasattr(other, "numerator") and hasattr(other, "denominator"):
            return other
        return None

    def __eq__(self, other):
        if not isinstance(other, Decimal):
            other = self._operand(other, True)
            if other is None:
                return NotImplemented
            if not isinstance(other, Decimal):
                if self._kind is not None:
                    return False
                top, bottom = self.as_integer_ratio()
                return top * other.denominator == other.numerator * bottom
        if self._kind is not None or other._kind is not None:
            if self.is_nan() or other.is_nan():
                if self._kind == "N" or other._kind == "N":
                    getcontext()._signal(InvalidOperation)
                return False
        return self._cmp(other) == 0

    def _ordered(self, other):
        """The order as a number; None where a NaN is involved, NotImplemented for what is no number."""
        if not isinstance(other, Decimal):
            other = self._operand(other)
            if other is None:
                return NotImplemented
            if not isinstance(other, Decimal):
                if self._kind is not None:
                    return None if self.is_nan() else (-1 if self._sign else 1)
                top, bottom = self.as_integer_ratio()
                a, b = top * other.denominator, other.numerator * bottom
                return (a > b) - (a < b)
        if self.is_nan() or other.is_nan():
            getcontext()._signal(InvalidOperation)
            return None
        return self._cmp(other)

    def __lt__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order >= 0

    def __hash__(self):
        if self._kind is not None:
            if self._kind == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            if self._kind == "n":
                return object.__hash__(self)
            return -314159 if self._sign else 314159
        scale = pow(10, self._exp, _HASH_MODULUS) if self._exp >= 0 else pow(_HASH_10_INVERSE, -self._exp, _HASH_MODULUS)
        result = self._int * scale % _HASH_MODULUS
        if self._sign:
            result = -result
        return -2 if result == -1 else result

    def compare(self, other, context=None):
        """Compare self to other. Return a decimal value: 0, 1, -1 or NaN."""
        other = convert_argument(other)
        nan = self._nan_of(context or getcontext(), other)
        return nan if nan is not None else Decimal(self._cmp(other))

    def compare_signal(self, other, context=None):
        """Identical to compare, except that all NaNs signal."""
        other = convert_argument(other)
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            context._signal(InvalidOperation)
        return self.compare(other, context)

    def compare_total(self, other, context=None):
        """Compare two operands using their abstract representation rather than their numerical value."""
        other = convert_argument(other)

        def key(v):
            rank = {None: 0, "F": 1, "N": 2, "n": 3}[v._kind]
            return rank

        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        a, b = key(self), key(other)
        if a == b:
            if self._kind is None:
                a = _compare_magnitudes(self, other) if self._int and other._int else (self._int > 0) - (other._int > 0)
                b = 0
                if a == 0:
                    a, b = self._exp, other._exp
            else:
                a, b = self._int, other._int
        result = (a > b) - (a < b)
        return Decimal(-result if self._sign else result)

    def compare_total_mag(self, other, context=None):
        """Like compare_total, but with the sign of each operand discarded."""
        return self.copy_abs().compare_total(convert_argument(other).copy_abs())

    def _extreme(self, other, context, wanted, magnitude):
        other = convert_argument(other)
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            if self._kind == "N" or other._kind == "N" or (self.is_nan() and other.is_nan()):
                return self._nan_of(context, other)
            return (other if self.is_nan() else self)._fix(context)
        order = self.copy_abs()._cmp(other.copy_abs()) if magnitude else self._cmp(other)
        if order == 0:
            order = int(self.compare_total(other))
        return (self if order * wanted >= 0 else other)._fix(context)

    def max(self, other, context=None):
        """Maximum of self and other."""
        return self._extreme(other, context, 1, False)

    def min(self, other, context=None):
        """Minimum of self and other."""
        return self._extreme(other, context, -1, False)

    def max_mag(self, other, context=None):
        """Like max, but by magnitudes."""
        return self._extreme(other, context, 1, True)

    def min_mag(self, other, context=None):
        """Like min, but by magnitudes."""
        return self._extreme(other, context, -1, True)

    # --- signs ---------------------------------------------------------------------------------------------------

    def copy_abs(self):
        """Return the absolute value of the argument, not rounded."""
        return _dec(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        """Return the negation of the argument, not rounded."""
        return _dec(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        """Return a copy of the first operand with the sign of the second."""
        return _dec(convert_argument(other)._sign, self._int, self._exp, self._kind)

    def _neg(self, context=None):
        context = context or getcontext()
        nan = self._nan_of(context)
        if nan is not None:
            return nan
        if not self._int and self._kind is None and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fix(context)
        return self.copy_negate()._fix(context)

    def _pos(self, context=None):
        context = context or getcontext()
        nan = self._nan_of(context)
        if nan is not None:
            return nan
        if not self._int and self._kind is None and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fix(context)
        return self._fix(context)

    def _abs(self, context=None):
        return self._neg(context) if self._sign else self._pos(context)

    def __neg__(self):
        return self._neg()

    def __pos__(self):
        return self._pos()

    def __abs__(self):
        return self._abs()

    # --- arithmetic ----------------------------------------------------------------------------------------------

    def _add(self, other, context=None):
        context = context or getcontext()
        if self._kind is not None or other._kind is not None:
            nan = self._nan_of(context, other)
            if nan is not None:
                return nan
            if self._kind is not None:
                if self._sign != other._sign and other._kind is not None:
                    return _invalid(context)
                return self
            return other
        exp = self._exp if self._exp < other._exp else other._exp
        if not self._int or not other._int:
            if not self._int and not other._int:
                sign = self._sign if self._sign == other._sign else 1 if context.rounding == ROUND_FLOOR else 0
                return _dec(sign, 0, exp)._fix(context)
            one = other if not self._int else self
            exp = max(exp, one._exp - context.prec - 1)
            return one._rescale(exp, context.rounding)._fix(context)
        a, b = self, other
        if abs(a._exp - b._exp) > context.prec + 8:
            a, b = _brought_near(a, b, context.prec)
        exp = min(a._exp, b._exp)
        x = a._int * power_of_ten(a._exp - exp)
        y = b._int * power_of_ten(b._exp - exp)
        total = (-x if a._sign else x) + (-y if b._sign else y)
        if not total:
            return _dec(1 if context.rounding == ROUND_FLOOR else 0, 0, exp)._fix(context)
        return _dec(1 if total < 0 else 0, abs(total), exp)._fix(context)

    def _sub(self, other, context=None):
        context = context or getcontext()
        nan = self._nan_of(context, other) if self._kind is not None or other._kind is not None else None
        return nan if nan is not None else self._add(other.copy_negate(), context)

    def _mul(self, other, context=None):
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._kind is not None or other._kind is not None:
            nan = self._nan_of(context, other)
            if nan is not None:
                return nan
            if not self or not other:
                return _invalid(context)
            return _dec(sign, 0, 0, "F")
        return _dec(sign, self._int * other._int, self._exp + other._exp)._fix(context)

    def _div(self, other, context=None):
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._kind is not None or other._kind is not None:
            nan = self._nan_of(context, other)
            if nan is not None:
                return nan
            if self._kind is not None:
                return _invalid(context) if other._kind is not None else _dec(sign, 0, 0, "F")
            context._signal(Clamped)
            return _dec(sign, 0, context.Etiny())
        if not other._int:
            if not self._int:
                context._signal(DivisionUndefined)
                return _NaN
            context._signal(DivisionByZero)
            return _dec(sign, 0, 0, "F")
        if not self._int:
            return _dec(sign, 0, self._exp - other._exp)._fix(context)
        shift = digit_count(other._int) - digit_count(self._int) + context.prec + 1
        exp = self._exp - other._exp - shift
        if shift >= 0:
            coefficient, rest = divmod(self._int * power_of_ten(shift), other._int)
        else:
            coefficient, rest = divmod(self._int, other._int * power_of_ten(-shift))
        if rest:
            if coefficient % 5 == 0:
                coefficient += 1
        else:
            ideal = self._exp - other._exp
            while exp < ideal and coefficient % 10 == 0:
                coefficient //= 10
                exp += 1
        return _dec(sign, coefficient, exp)._fix(context)

    def _divide(self, other, context):
        """(quotient towards zero, remainder), both finite and other not zero; None: the quotient is too long."""
        sign = self._sign ^ other._sign
        ideal = self._exp if other._kind is not None else min(self._exp, other._exp)
        difference = self.adjusted() - other.adjusted()
        if not self._int or other._kind is not None or difference <= -2:
            return _dec(sign, 0, 0), self._rescale(ideal, context.rounding)
        if difference <= context.prec:
            a, b = self._int, other._int
            if self._exp >= other._exp:
                a *= power_of_ten(self._exp - other._exp)
            else:
                b *= power_of_ten(other._exp - self._exp)
            q, r = divmod(a, b)
            if q < power_of_ten(context.prec):
                return _dec(sign, q, 0), _dec(self._sign, r, ideal)
        context._signal(DivisionImpossible)
        return None

    def _integer_division(self, other, context, name):
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._kind is not None or other._kind is not None:
            nan = self._nan_of(context, other)
            if nan is not None:
                return nan, nan
            if self._kind is not None:
                if name == "divmod":
                    if other._kind is not None:
                        return _invalid(context), _NaN
                    infinite = _dec(sign, 0, 0, "F")
                    return infinite, _invalid(context)
                if name == "mod" or other._kind is not None:
                    return (_invalid(context),) * 2
                return _dec(sign, 0, 0, "F"), _NaN
        elif not other._int:
            if not self._int:
                context._signal(DivisionUndefined)
                return _NaN, _NaN
            if name == "mod":
                return (_invalid(context),) * 2
            if name == "divmod":
                context._signal(DivisionByZero, InvalidOperation)
            else:
                context._signal(DivisionByZero)
            return _dec(sign, 0, 0, "F"), _NaN
        parts = self._divide(other, context)
        return parts if parts is not None else (_NaN, _NaN)

    def _floordiv(self, other, context=None):
        context = context or getcontext()
        return self._integer_division(other, context, "floordiv")[0]._fix(context)

    def _mod(self, other, context=None):
        context = context or getcontext()
        return self._integer_division(other, context, "mod")[1]._fix(context)

    def _divmod(self, other, context=None):
        context = context or getcontext()
        q, r = self._integer_division(other, context, "divmod")
        return q._fix(context), r._fix(context)

    def remainder_near(self, other, context=None):
        """Return the remainder from dividing self by other, nearest to zero."""
        other = convert_argument(other)
        context = context or getcontext()
        if self._kind is not None or other._kind is not None:
            nan = self._nan_of(context, other)
            if nan is not None:
                return nan
            return _invalid(context) if self._kind is not None else self._fix(context)
        if not other._int:
            if self._int:
                return _invalid(context)
            context._signal(DivisionUndefined)
            return _NaN
        exp = min(self._exp, other._exp)
        if not self._int:
            return _dec(self._sign, 0, exp)._fix(context)
        difference = self.adjusted() - other.adjusted()
        if difference >= context.prec + 1:
            context._signal(DivisionImpossible)
            return _NaN
        if difference <= -2:
            return self._rescale(exp, context.rounding)._fix(context)
        a, b = self._int * power_of_ten(self._exp - exp), other._int * power_of_ten(other._exp - exp)
        q, r = divmod(a, b)
        if 2 * r + (q & 1) > b:
            r -= b
            q += 1
        if q >= power_of_ten(context.prec):
            context._signal(DivisionImpossible)
            return _NaN
        sign = self._sign
        if r < 0:
            sign, r = 1 - sign, -r
        return _dec(sign, r, exp)._fix(context)

    def fma(self, other, third, context=None):
        """Fused multiply-add: self*other+third with no rounding of the intermediate product."""
        other, third = convert_argument(other), convert_argument(third)
        context = context or getcontext()
        if self._kind is not None or other._kind is not None:
            if self._kind == "N" or other._kind == "N":
                return self._nan_of(context, other)
            if self._kind == "n" or other._kind == "n" or third.is_nan():
                return self._nan_of(context, other, third)
            if not self or not other:
                return _invalid(context)
            product = _dec(self._sign ^ other._sign, 0, 0, "F")
        else:
            product = _dec(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return product._add(third, context)

    # --- powers and the like ---------------------------------------------------------------------------------------

    def sqrt(self, context=None):
        """Return the square root of the argument to full precision."""
        context = context or getcontext()
        if self._kind is not None:
            nan = self._nan_of(context)
            if nan is not None:
                return nan
            return _invalid(context) if self._sign else self
        if not self._int:
            return _dec(self._sign, 0, self._exp // 2)._fix(context)
        if self._sign:
            return _invalid(context)
        prec = context.prec + 1
        exp = self._exp >> 1
        if self._exp & 1:
            c = self._int * 10
            count = (digit_count(self._int) >> 1) + 1
        else:
            c = self._int
            count = (digit_count(self._int) + 1) >> 1
        shift = prec - count
        if shift >= 0:
            c *= power_of_ten(2 * shift)
            exact = True
        else:
            c, rest = divmod(c, power_of_ten(-2 * shift))
            exact = not rest
        exp -= shift
        n = isqrt(c)
        exact = exact and n * n == c
        if exact:
            if shift >= 0:
                n //= power_of_ten(shift)
            else:
                n *= power_of_ten(-shift)
            exp += shift
        elif n % 5 == 0:
            n += 1
        return _dec(0, n, exp)._rounded_half_even(context)

    def _rounded_half_even(self, context):
        rounding = context.rounding
        context.rounding = ROUND_HALF_EVEN
        try:
            return self._fix(context)
        finally:
            context.rounding = rounding

    def exp(self, context=None):
        """Return the value of the (natural) exponential function e**x."""
        context = context or getcontext()
        if self._kind is not None:
            nan = self._nan_of(context)
            if nan is not None:
                return nan
            return _dec(0, 0, 0) if self._sign else self
        if not self._int:
            return Decimal(1)
        prec = context.prec
        adjusted = self.adjusted()
        if self._sign == 0 and adjusted > digit_count((context.Emax + 1) * 3):
            result = _dec(0, 1, context.Emax + 1)
        elif self._sign == 1 and adjusted > digit_count((-context.Etiny() + 1) * 3):
            result = _dec(0, 1, context.Etiny() - 1)
        elif adjusted < -prec:
            # so near to one that only the last digit shows it
            if self._sign:
                result = _dec(0, power_of_ten(prec + 1) - 1, -prec - 1)
            else:
                result = _dec(0, power_of_ten(prec) * 10 + 1, -prec - 1)
        else:
            result = _dec(0, *_math.exp_decimal(self._sign, self._int, self._exp, prec))
        return result._rounded_half_even(context)

    def ln(self, context=None):
        """Return the natural (base e) logarithm of the operand."""
        return self._logarithm(context or getcontext(), False)

    def log10(self, context=None):
        """Return the base ten logarithm of the operand."""
        return self._logarithm(context or getcontext(), True)

    def _logarithm(self, context, base_ten):
        if self.is_nan():
            return self._nan_of(context)
        if not self:
            return _dec(1, 0, 0, "F")
        if self._sign:
            return _invalid(context)
        if self._kind is not None:
            return self
        coefficient, exp = self._int, self._exp
        if base_ten:
            while coefficient % 10 == 0:
                coefficient //= 10
                exp += 1
            if coefficient == 1:
                return Decimal(exp)._rounded_half_even(context)
        elif _compare_magnitudes(self, _ONE) == 0:
            return Decimal(0)
        return _dec(*_math.ln_decimal(self._int, self._exp, context.prec, base_ten))._rounded_half_even(context)

    def logb(self, context=None):
        """Return the adjusted exponent of the operand as a Decimal."""
        context = context or getcontext()
        if self.is_nan():
            return self._nan_of(context)
        if self._kind is not None:
            return _dec(0, 0, 0, "F")
        if not self._int:
            context._signal(DivisionByZero)
            return _dec(1, 0, 0, "F")
        return Decimal(self.adjusted())._fix(context)

    def _pow(self, other, modulo=None, context=None):
        context = context or getcontext()
        if modulo is not None:
            return self._pow_modulo(other, modulo, context)
        if self.is_nan() or other.is_nan():
            return self._nan_of(context, other)
        integral = other._kind is None and other._is_integer()
        if not other:
            if not self:
                return _invalid(context)
            return Decimal(1)
        sign = 0
        if self._sign:
            if integral:
                sign = other._is_odd()
            elif self:
                if other._kind is None:
                    return _invalid(context)
                if self._kind is None:
                    return _invalid(context)
                return _invalid(context)
        base = self.copy_abs()
        if not base:
            if other._sign:
                return _dec(sign, 0, 0, "F")
            return _dec(sign, 0, 0)
        if base._kind is not None:
            return _dec(sign, 0, 0, "F") if not other._sign else _dec(sign, 0, 0)
        if _compare_magnitudes(base, _ONE) == 0:
            if integral:
                if other._sign:
                    return _dec(sign, 1, 0)
                times = min(int(other) if other.adjusted() < 8 else context.prec, context.prec)
                exp = base._exp * times
                if exp < 1 - context.prec:
                    exp = 1 - context.prec
                    context._signal(Rounded)
                return _dec(sign, power_of_ten(-exp), exp)
            context._signal(Inexact, Rounded)
            return _dec(sign, power_of_ten(context.prec - 1), 1 - context.prec)
        if other._kind is not None:
            grows = (base.adjusted() >= 0) == (other._sign == 0)
            return _dec(0, 0, 0, "F") if grows else _dec(0, 0, 0)
        bound = _math.digit_count(abs(base.adjusted()) + 1) + other.adjusted()
        if bound > 20:
            grows = (base.adjusted() >= 0) == (other._sign == 0)
            huge = _dec(sign, 1, context.Emax + 1) if grows else _dec(sign, 1, context.Etiny() - 1)
            return huge._fix(context)
        # powers of ten below and above the result
        near, far = sorted(one * int(other) for one in (base.adjusted(), base.adjusted() + 1))
        if near > context.Emax + 1 or far < context.Etiny() - 1:
            return _dec(sign, 1, context.Emax + 1 if near > 0 else context.Etiny() - 1)._fix(context)
        exact = self._exact_power(base, other, context, sign, integral)
        if exact is not None:
            return exact._fix(context)
        result = _math.power_decimal(base._int, base._exp, other._sign, other._int, other._exp, context.prec)
        return _dec(sign, *result)._fix(context)

    def _exact_power(self, base, other, context, sign, integral):
        """A power that can be written down, None for others."""
        prec = context.prec
        if integral:
            n = int(other.copy_abs())
            if base._int == 1 or n * digit_count(base._int) <= 40 * prec + 4000:
                coefficient = base._int**n
                if not other._sign:
                    return _dec(sign, coefficient, base._exp * n)
                quotient = _ONE._div(_dec(0, coefficient, base._exp * n), _wider(context, n * digit_count(base._int)))
                return _dec(sign, quotient._int, quotient._exp, quotient._kind)
            return None
        # base = r**k for the denominator k of the exponent: the power is a whole one of r
        top, bottom = other.copy_abs().as_integer_ratio()
        if bottom > 64 or top > 1000:
            return None
        coefficient, exp = base._int, base._exp
        while coefficient % 10 == 0:
            coefficient //= 10
            exp += 1
        if exp % bottom:
            return None
        root = _whole_root(coefficient, bottom)
        if root is None:
            return None
        value = _dec(0, root**top, exp // bottom * top)
        if other._sign:
            value = _ONE._div(value, _wider(context, 4 * prec))
            if value._kind is not None or digit_count(value._int) > prec:
                return None
        count = digit_count(value._int)
        if count > prec:
            return value
        padded = _dec(sign, value._int * power_of_ten(prec + 1 - count), value._exp - (prec + 1 - count))
        context._signal(Inexact, Rounded)
        return padded

    def _is_integer(self):
        return self._exp >= 0 or self._int % power_of_ten(-self._exp) == 0

    def _is_odd(self):
        if self._exp > 0:
            return 0
        return self._int // power_of_ten(-self._exp) & 1

    def _pow_modulo(self, other, modulo, context):
        for one in (self, other, modulo):
            if one.is_nan():
                return self._nan_of(context, other, modulo)
        integral = all(one._kind is None and one._is_integer() for one in (self, other, modulo))
        if not integral or other._sign or not modulo or modulo.adjusted() >= context.prec or (not other and not self):
            return _invalid(context)
        sign = self._sign if other._is_odd() else 0
        m = abs(int(modulo))
        return _dec(sign, pow(abs(int(self)), int(other), m), 0)

    # --- digits ----------------------------------------------------------------------------------------------------

    def scaleb(self, other, context=None):
        """Return the first operand with the exponent adjusted by the second."""
        other = convert_argument(other)
        context = context or getcontext()
        nan = self._nan_of(context, other)
        if nan is not None:
            return nan
        limit = 2 * (context.Emax + context.prec)
        if other._kind is not None or other._exp != 0 or not -limit <= int(other) <= limit:
            return _invalid(context)
        if self._kind is not None:
            return self
        return _dec(self._sign, self._int, self._exp + int(other))._fix(context)

    def _moved(self, other, context):
        context = context or getcontext()
        nan = self._nan_of(context, other)
        if nan is not None:
            return nan
        if other._kind is not None or other._exp != 0 or not -context.prec <= int(other) <= context.prec:
            return _invalid(context)
        return self if self._kind is not None else None

    def rotate(self, other, context=None):
        """Returns a rotated copy of self, value-of-other times."""
        other = convert_argument(other)
        context = context or getcontext()
        early = self._moved(other, context)
        if early is not None:
            return early
        text = digits_of(self._int).rjust(context.prec, "0")[-context.prec :]
        n = int(other) % context.prec
        return _dec(self._sign, _math.number_of(text[n:] + text[:n]), self._exp)

    def shift(self, other, context=None):
        """Returns a shifted copy of self, value-of-other times."""
        other = convert_argument(other)
        context = context or getcontext()
        early = self._moved(other, context)
        if early is not None:
            return early
        n = int(other)
        coefficient = self._int % power_of_ten(context.prec)
        if n < 0:
            coefficient //= power_of_ten(-n)
        else:
            coefficient = coefficient * power_of_ten(n) % power_of_ten(context.prec)
        return _dec(self._sign, coefficient, self._exp)

    def _logical(self, other, context, join):
        context = context or getcontext()
        texts = []
        for one in (self, other):
            text = digits_of(one._int)
            if one._kind is not None or one._sign or one._exp or text.strip("01"):
                return _invalid(context)
            texts.append(text.rjust(context.prec, "0")[-context.prec :])
        return _dec(0, int("".join(str(join(int(a), int(b))) for a, b in zip(*texts))), 0)

    def logical_and(self, other, context=None):
        """Return the digit-wise 'and' of the two (logical) operands."""
        return self._logical(convert_argument(other), context, lambda a, b: a & b)

    def logical_or(self, other, context=None):
        """Return the digit-wise 'or' of the two (logical) operands."""
        return self._logical(convert_argument(other), context, lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        """Return the digit-wise 'exclusive or' of the two (logical) operands."""
        return self._logical(convert_argument(other), context, lambda a, b: a ^ b)

    def logical_invert(self, context=None):
        """Return the digit-wise inversion of the (logical) operand."""
        context = context or getcontext()
        return self._logical(_dec(0, int("1" * context.prec), 0), context, lambda a, b: a ^ b)

    def _next(self, context, direction):
        nan = self._nan_of(context)
        if nan is not None:
            return nan
        work = context.copy()
        work.clear_traps()
        if self._kind is not None:
            if (self._sign == 1) == (direction < 0):
                return self
            return _dec(self._sign, power_of_ten(context.prec) - 1, context.Etop())
        work.rounding = ROUND_FLOOR if direction < 0 else ROUND_CEILING
        new = self._fix(work)
        if new._cmp(self) != 0:
            return new
        return self._add(_dec(1 if direction < 0 else 0, 1, context.Etiny() - 1), work)

    def next_minus(self, context=None):
        """Return the largest number representable in the given context that is smaller than the given operand."""
        return self._next(context or getcontext(), -1)

    def next_plus(self, context=None):
        """Return the smallest number representable in the given context that is larger than the given operand."""
        return self._next(context or getcontext(), 1)

    def next_toward(self, other, context=None):
        """Return the number closest to self, in the direction towards other."""
        other = convert_argument(other)
        context = context or getcontext()
        nan = self._nan_of(context, other)
        if nan is not None:
            return nan
        order = self._cmp(other)
        if order == 0:
            return self.copy_sign(other)
        result = self._next(context, -order)
        if result._kind is not None:
            context._signal(Overflow, Inexact, Rounded)
        elif result.adjusted() < context.Emin:
            context._signal(Underflow, Subnormal, Inexact, Rounded)
            if not result:
                context._signal(Clamped)
        return result


def _from_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exponent == "F":
        return sign, 0, 0, "F"
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
    coefficient = _math.number_of("".join(map(str, digits)))
    if exponent in ("n", "N"):
        return sign, coefficient, 0, exponent
    if not isinstance(exponent, int):
        if isinstance(exponent, str):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        raise ValueError("exponent must be an integer")
    return sign, coefficient, exponent, None


def _invalid(context):
    context._signal(InvalidOperation)
    return _NaN


def _overflow(sign, context):
    context._signal(Overflow, Inexact, Rounded)
    rounding = context.rounding
    if rounding in (ROUND_DOWN, ROUND_05UP) or (rounding == ROUND_CEILING and sign) or (
        rounding == ROUND_FLOOR and not sign
    ):  # fmt: skip
        return _dec(sign, power_of_ten(context.prec) - 1, context.Etop())
    return _dec(sign, 0, 0, "F")


def _compare_magnitudes(a, b):
    """-1, 0 or 1 for two finite numbers that are not zero, without their signs; a zero is less."""
    if not a._int or not b._int:
        return (a._int > 0) - (b._int > 0)
    x, y = a.adjusted(), b.adjusted()
    if x == y:
        x, y = a._int, b._int
        if a._exp > b._exp:
            x *= power_of_ten(a._exp - b._exp)
        else:
            y *= power_of_ten(b._exp - a._exp)
    return (x > y) - (x < y)


def _brought_near(a, b, prec):
    """Two numbers of very different size, the smaller one replaced by what has the same effect on their sum."""
    high, low = (a, b) if a._exp > b._exp else (b, a)
    exp = high._exp + min(-1, digit_count(high._int) - prec - 2)
    if digit_count(low._int) + low._exp - 1 < exp:
        low = _dec(low._sign, 1, exp)
    return high, low


def _wider(context, digits):
    """A context for exact results in between."""
    work = context.copy()
    work.prec = context.prec + 8 + (0 if digits > 10 * context.prec else digits)
    work.Emax, work.Emin = 10**17, -(10**17)
    work.rounding = ROUND_HALF_EVEN if digits <= 10 * context.prec else ROUND_05UP
    work.clear_traps()
    return work


def _whole_root(n, k):
    """The k-th root of n where it is whole."""
    low, high = 1, 1 << (n.bit_length() // k + 1)
    while low <= high:
        middle = (low + high) // 2
        power = middle**k
        if power == n:
            return middle
        if power < n:
            low = middle + 1
        else:
            high = middle - 1
    return None


def _operator(method, reflected=False):
    if reflected:

        def operation(self, other):
            other = _other(other)
            return NotImplemented if other is None else getattr(other, method)(self)

    else:

        def operation(self, other):
            other = _other(other)
            return NotImplemented if other is None else getattr(self, method)(other)

    return operation


def _install():
    for name in ("add", "sub", "mul", "mod", "floordiv", "divmod"):
        setattr(Decimal, f"__{name}__", _operator(f"_{name}"))
        setattr(Decimal, f"__r{name}__", _operator(f"_{name}", True))
    Decimal.__truediv__ = _operator("_div")
    Decimal.__rtruediv__ = _operator("_div", True)

    def power(self, other, modulo=None):
        other = _other(other)
        if modulo is not None:
            modulo = _other(modulo)
            if modulo is None:
                return NotImplemented
        return NotImplemented if other is None else self._pow(other, modulo)

    Decimal.__pow__ = power
    Decimal.__rpow__ = _operator("_pow", True)


# the operators that are used most are written out: they are what programs spend their time in
def _add(self, other):
    if not isinstance(other, Decimal):
        other = _other(other)
        if other is None:
            return NotImplemented
    return self._add(other, getcontext())


def _sub(self, other):
    if not isinstance(other, Decimal):
        other = _other(other)
        if other is None:
            return NotImplemented
    return self._sub(other, getcontext())


def _mul(self, other):
    if not isinstance(other, Decimal):
        other = _other(other)
        if other is None:
            return NotImplemented
    return self._mul(other, getcontext())


def _div(self, other):
    if not isinstance(other, Decimal):
        other = _other(other)
        if other is None:
            return NotImplemented
    return self._div(other, getcontext())


_install()
Decimal.__add__ = Decimal.__radd__ = _add
Decimal.__sub__ = _sub
Decimal.__mul__ = Decimal.__rmul__ = _mul
Decimal.__truediv__ = _div
Decimal.__module__ = "decimal"
name_type(Decimal, "decimal.Decimal")
_NaN = _dec(0, 0, 0, "n")
_ONE = _dec(0, 1, 0)
assert ROUND_HALF_DOWN and ROUND_HALF_UP and ROUND_UP

import numbers as _numbers  # noqa: E402

_numbers.Number.register(Decimal)

"""Abstract base classes of numbers (PEP 3141)."""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


def _abstract(name, doc):
    def method(self, *args):
        raise NotImplementedError

    method.__name__ = name
    method.__qualname__ = name
    method.__doc__ = doc
    return abstractmethod(method)


class Number(metaclass=ABCMeta):
    """All numbers inherit from this class."""

    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """Complex numbers: +, -, *, /, **, abs, ==, real, imag and conjugate."""

    __slots__ = ()

    __complex__ = _abstract("__complex__", "Return a builtin complex instance.")

    def __bool__(self):
        """True if self != 0. Called for bool(self)."""
        return self != 0

    @property
    @abstractmethod
    def real(self):
        """The real component of this number."""
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        """The imaginary component of this number."""
        raise NotImplementedError

    __add__ = _abstract("__add__", "self + other")
    __radd__ = _abstract("__radd__", "other + self")
    __neg__ = _abstract("__neg__", "-self")
    __pos__ = _abstract("__pos__", "+self")

    def __sub__(self, other):
        """self - other"""
        return self + -other

    def __rsub__(self, other):
        """other - self"""
        return -self + other

    __mul__ = _abstract("__mul__", "self * other")
    __rmul__ = _abstract("__rmul__", "other * self")
    __truediv__ = _abstract("__truediv__", "self / other")
    __rtruediv__ = _abstract("__rtruediv__", "other / self")
    __pow__ = _abstract("__pow__", "self ** exponent")
    __rpow__ = _abstract("__rpow__", "base ** self")
    __abs__ = _abstract("__abs__", "The distance from 0.")
    conjugate = _abstract("conjugate", "(x+y*i).conjugate() returns (x-y*i).")
    __eq__ = _abstract("__eq__", "self == other")


Complex.register(complex)


class Real(Complex):
    """Real numbers: what Complex has, and conversion to float, rounding, //, %, <."""

    __slots__ = ()

    __float__ = _abstract("__float__", "Any Real can be converted to a native float object.")
    __trunc__ = _abstract("__trunc__", "trunc(self): Truncates self to an Integral.")
    __floor__ = _abstract("__floor__", "Finds the greatest Integral <= self.")
    __ceil__ = _abstract("__ceil__", "Finds the least Integral >= self.")
    __round__ = _abstract("__round__", "Rounds self to ndigits decimal places, defaulting to 0.")

    def __divmod__(self, other):
        """divmod(self, other)"""
        return (self // other, self % other)

    def __rdivmod__(self, other):
        """divmod(other, self)"""
        return (other // self, other % self)

    __floordiv__ = _abstract("__floordiv__", "self // other: The floor() of self/other.")
    __rfloordiv__ = _abstract("__rfloordiv__", "other // self: The floor() of other/self.")
    __mod__ = _abstract("__mod__", "self % other")
    __rmod__ = _abstract("__rmod__", "other % self")
    __lt__ = _abstract("__lt__", "self < other")
    __le__ = _abstract("__le__", "self <= other")

    def __complex__(self):
        """complex(self) == complex(float(self), 0)"""
        return complex(float(self))

    @property
    def real(self):
        """Real numbers are their real component."""
        return +self

    @property
    def imag(self):
        """Real numbers have no imaginary component."""
        return 0

    def conjugate(self):
        """Conjugate is a no-op for Reals."""
        return +self


Real.register(float)


class Rational(Real):
    """Real numbers with a numerator and a denominator."""

    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        raise NotImplementedError

    def __float__(self):
        """float(self) = self.numerator / self.denominator"""
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Whole numbers: what Rational has, and conversion to int, pow with modulus and the bit operations."""

    __slots__ = ()

    __int__ = _abstract("__int__", "int(self)")

    def __index__(self):
        """Called whenever an index is needed, such as in slicing."""
        return int(self)

    __pow__ = _abstract("__pow__", "self ** exponent % modulus, but maybe faster.")
    __lshift__ = _abstract("__lshift__", "self << other")
    __rlshift__ = _abstract("__rlshift__", "other << self")
    __rshift__ = _abstract("__rshift__", "self >> other")
    __rrshift__ = _abstract("__rrshift__", "other >> self")
    __and__ = _abstract("__and__", "self & other")
    __rand__ = _abstract("__rand__", "other & self")
    __xor__ = _abstract("__xor__", "self ^ other")
    __rxor__ = _abstract("__rxor__", "other ^ self")
    __or__ = _abstract("__or__", "self | other")
    __ror__ = _abstract("__ror__", "other | self")
    __invert__ = _abstract("__invert__", "~self")

    def __float__(self):
        """float(self) == float(int(self))"""
        return float(int(self))

    @property
    def numerator(self):
        """Integers are their own numerators."""
        return +self

    @property
    def denominator(self):
        """Integers have a denominator of 1."""
        return 1


Integral.register(int)

"""Functions of complex numbers. Formulas that lose no digits: Kahan, Branch Cuts for Complex Elementary Functions (1987)."""

import math as _math
from math import atan2 as _atan2, copysign as _copysign, e, hypot as _hypot, inf, isfinite as _finite, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LARGE = 1.7976931348623157e308 / 4
_LOG_LARGE = _math.log(_LARGE)
_SQRT_LARGE = _math.sqrt(_LARGE)
_MIN = 2.2250738585072014e-308
_SQRT_MIN = _math.sqrt(_MIN)


def _complex(z):
    if type(z) is complex:
        return z
    if isinstance(z, str):
        raise TypeError("must be real number, not str")
    try:
        return complex(z)
    except TypeError:
        raise TypeError(f"must be real number, not {type(z).__name__}") from None


def _domain():
    raise ValueError("math domain error")


def _range():
    raise OverflowError("math range error")


def _mul0(a, b):
    """a * b, where a 0 beats an infinity (the sign of a component that is multiplied by cos or sin of a finite angle)."""
    return a * b if a else _copysign(0.0, b) * _copysign(1.0, a)


def sqrt(z, /):
    """Return the square root of z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not (_finite(x) and _finite(y)):
        if _math.isinf(y):
            return complex(inf, y)
        if _math.isnan(x):
            return complex(nan, nan)
        if x == inf:
            return complex(inf, y if _math.isnan(y) else _copysign(0.0, y))
        if x == -inf:
            return complex(nan, inf) if _math.isnan(y) else complex(0.0, _copysign(inf, y))
        return complex(nan, nan)
    if x == 0 and y == 0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < _MIN and ay < _MIN:
        ax = _math.ldexp(ax, 53)
        s = _math.ldexp(_math.sqrt(ax + _hypot(ax, _math.ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _math.sqrt(ax + _hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if x >= 0:
        return complex(s, _copysign(d, y))
    return complex(d, _copysign(s, y))


def exp(z, /):
    """Return the exponential value e**z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not (_finite(x) and _finite(y)):
        if _math.isinf(x) and _finite(y):
            if y == 0:
                return complex(inf if x > 0 else 0.0, y)
            size = inf if x > 0 else 0.0
            return complex(_copysign(size, _math.cos(y)), _copysign(size, _math.sin(y)))
        if _math.isnan(x):
            return complex(nan, y if y == 0 else nan)
        if x == -inf:
            return complex(0.0, 0.0)
        if x == inf:
            if _math.isinf(y):
                _domain()
            return complex(inf, nan)
        if _math.isinf(y):
            _domain()
        return complex(nan, nan)
    if x > _LOG_LARGE:
        size = _math.exp(x - 1.0)
        result = complex(size * _math.cos(y) * e, size * _math.sin(y) * e)
    else:
        size = _math.exp(x)
        result = complex(size * _math.cos(y), size * _math.sin(y))
    if not (_finite(result.real) and _finite(result.imag)):
        _range()
    return result


def _ln(z):
    x, y = z.real, z.imag
    if not (_finite(x) and _finite(y)):
        size = inf if _math.isinf(x) or _math.isinf(y) else nan
        return complex(size, nan if _math.isnan(x) or _math.isnan(y) else _atan2(y, x))
    ax, ay = abs(x), abs(y)
    if ax > _LARGE or ay > _LARGE:
        real = _math.log(_hypot(ax / 2.0, ay / 2.0)) + _math.log(2.0)
    elif ax < _MIN and ay < _MIN:
        if ax == 0 and ay == 0:
            _domain()
        real = _math.log(_hypot(_math.ldexp(ax, 53), _math.ldexp(ay, 53))) - 53 * _math.log(2.0)
    else:
        h = _hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            big, small = (ax, ay) if ax > ay else (ay, ax)
            real = _math.log1p((big - 1) * (big + 1) + small * small) / 2.0
        else:
            real = _math.log(h)
    return complex(real, _atan2(y, x))


def log(z, base=None, /):
    """log(z[, base]) -> the logarithm of z to the given base."""
    result = _ln(_complex(z))
    if base is None:
        return result
    divisor = _ln(_complex(base))
    try:
        return result / divisor
    except ZeroDivisionError:
        _domain()


def log10(z, /):
    """Return the base-10 logarithm of z."""
    result = _ln(_complex(z))
    return complex(result.real / _math.log(10.0), result.imag / _math.log(10.0))


def phase(z, /):
    """Return argument, also known as the phase angle, of a complex."""
    z = _complex(z)
    return _atan2(z.imag, z.real)


def polar(z, /):
    """Convert a complex from rectangular coordinates to polar coordinates."""
    z = _complex(z)
    try:
        return abs(z), _atan2(z.imag, z.real)
    except OverflowError:
        _range()


def rect(r, phi, /):
    """Convert from polar coordinates to rectangular coordinates."""
    r, phi = float(r), float(phi)
    if not (_finite(r) and _finite(phi)):
        if _math.isinf(r) and _finite(phi) and phi != 0:
            s = _copysign(1.0, r)
            return complex(_copysign(inf, s * _math.cos(phi)), _copysign(inf, s * _math.sin(phi)))
        if phi == 0:
            return complex(r, r * phi if not _math.isinf(r) else _copysign(0.0, _copysign(1.0, r) * phi))
        if r == 0:
            return complex(0.0, 0.0)
        if _math.isinf(phi):
            _domain()
        return complex(inf if _math.isinf(r) else nan, nan)
    if phi == 0:
        return complex(r, r * phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def _finish(real, imag):
    if not (_finite(real) and _finite(imag)):
        _range()
    return complex(real, imag)


def _special(z):
    return not (_finite(z.real) and _finite(z.imag))


def cosh(z, /):
    """Return the hyperbolic cosine of z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if _special(z):
        if _math.isinf(x) and _finite(y) and y != 0:
            return complex(_copysign(inf, _math.cos(y)), _copysign(inf, _math.sin(y) * _copysign(1.0, x)))
        if _math.isinf(x) and y == 0:
            return complex(inf, _copysign(0.0, y) * _copysign(1.0, x))
        if _math.isinf(y) and not _math.isnan(x):
            _domain()
        if _math.isinf(x):
            return complex(inf, nan)
        return complex(nan, y if y == 0 else 0.0 if x == 0 else nan)
    if abs(x) > _LOG_LARGE:
        less = x - _copysign(1.0, x)
        return _finish(_math.cos(y) * _math.cosh(less) * e, _math.sin(y) * _math.sinh(less) * e)
    return _finish(_math.cos(y) * _math.cosh(x), _math.sin(y) * _math.sinh(x))


def sinh(z, /):
    """Return the hyperbolic sine of z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if _special(z):
        if _math.isinf(x) and _finite(y) and y != 0:
            return complex(_copysign(inf, _math.cos(y) * _copysign(1.0, x)), _copysign(inf, _math.sin(y)))
        if _math.isinf(x) and y == 0:
            return complex(x, y)
        if _math.isinf(y) and not _math.isnan(x):
            _domain()
        if _math.isinf(x):
            return complex(inf, nan)
        return complex(x if x == 0 else nan, y if y == 0 else nan)
    if abs(x) > _LOG_LARGE:
        less = x - _copysign(1.0, x)
        return _finish(_math.cos(y) * _math.sinh(less) * e, _math.sin(y) * _math.cosh(less) * e)
    return _finish(_math.cos(y) * _math.sinh(x), _math.sin(y) * _math.cosh(x))


def tanh(z, /):
    """Return the hyperbolic tangent of z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if _special(z):
        if _math.isinf(x):
            sign = 2.0 * _math.sin(y) * _math.cos(y) if _finite(y) else 0.0
            return complex(_copysign(1.0, x), _copysign(0.0, sign))
        if _math.isinf(y) and not _math.isnan(x):
            _domain()
        return complex(nan, y if y == 0 else nan)
    if abs(x) > _LOG_LARGE:
        return complex(_copysign(1.0, x), 4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * abs(x)))
    tx, ty = _math.tanh(x), _math.tan(y)
    cx = 1.0 / _math.cosh(x)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ((ty / denominator) * cx) * cx)


def cos(z, /):
    """Return the cosine of z."""
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    """Return the sine of z."""
    z = _complex(z)
    s = sinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def tan(z, /):
    """Return the tangent of z."""
    z = _complex(z)
    s = tanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def acos(z, /):
    """Return the arc cosine of z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if _special(z) or abs(x) > _LARGE or abs(y) > _LARGE:
        if _math.isnan(x) or _math.isnan(y):
            return complex(pi / 2 if x == 0 else nan, -inf if _math.isinf(x) or _math.isinf(y) else nan)
        real = _atan2(abs(y), x)
        h = _hypot(x / 2.0, y / 2.0)
        size = (inf if _math.isinf(h) else _math.log(h)) + _math.log(2.0) * 2.0
        return complex(real, -_copysign(size, y))
    s1, s2 = sqrt(complex(1.0 - x, -y)), sqrt(complex(1.0 + x, y))
    return complex(2.0 * _atan2(s1.real, s2.real), _math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    """Return the inverse hyperbolic cosine of z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if _special(z) or abs(x) > _LARGE or abs(y) > _LARGE:
        if _math.isnan(x) or _math.isnan(y):
            return complex(inf if _math.isinf(x) or _math.isinf(y) else nan, nan)
        h = _hypot(x / 2.0, y / 2.0)
        return complex((inf if _math.isinf(h) else _math.log(h)) + _math.log(2.0) * 2.0, _atan2(y, x))
    s1, s2 = sqrt(complex(x - 1.0, y)), sqrt(complex(x + 1.0, y))
    return complex(_math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _atan2(s1.imag, s2.real))


def asinh(z, /):
    """Return the inverse hyperbolic sine of z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if _special(z) or abs(x) > _LARGE or abs(y) > _LARGE:
        if _math.isnan(x) or _math.isnan(y):
            return complex(x if _math.isinf(x) else inf if _math.isinf(y) else nan, y if y == 0 else nan)
        h = _hypot(x / 2.0, y / 2.0)
        size = (inf if _math.isinf(h) else _math.log(h)) + _math.log(2.0) * 2.0
        return complex(_copysign(size, x), _atan2(y, abs(x)))
    s1, s2 = sqrt(complex(1.0 + y, -x)), sqrt(complex(1.0 - y, x))
    return complex(
        _math.asinh(s1.real * s2.imag - s2.real * s1.imag), _atan2(y, s1.real * s2.real - s1.imag * s2.imag)
    )


def asin(z, /):
    """Return the arc sine of z."""
    z = _complex(z)
    s = asinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def atanh(z, /):
    """Return the inverse hyperbolic tangent of z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if x < 0 or (x == 0 and _copysign(1.0, x) < 0):
        return -atanh(-z)
    ay = abs(y)
    if _math.isnan(x) or _math.isnan(y):
        if _math.isinf(x):
            return complex(0.0, nan)
        return complex(0.0 if _math.isinf(y) or x == 0 else nan, _copysign(pi / 2, y) if _math.isinf(y) else nan)
    if x > _SQRT_LARGE or ay > _SQRT_LARGE:
        h = _hypot(x / 2.0, y / 2.0)
        return complex(0.0 if _math.isinf(h) else x / 4.0 / h / h, -_copysign(pi / 2.0, -y))
    if x == 1.0 and ay < _SQRT_MIN:
        if ay == 0.0:
            _domain()
        return complex(
            -_math.log(_math.sqrt(ay) / _math.sqrt(_hypot(ay, 2.0))), _copysign(_atan2(2.0, -ay) / 2, y)
        )
    return complex(
        _math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0, -_atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0
    )


def atan(z, /):
    """Return the arc tangent of z."""
    z = _complex(z)
    s = atanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def isfinite(z, /):
    """Return True if both the real and imaginary parts of z are finite, else False."""
    z = _complex(z)
    return _finite(z.real) and _finite(z.imag)


def isinf(z, /):
    """Checks if the real or imaginary part of z is infinite."""
    z = _complex(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isnan(z, /):
    """Checks if the real or imaginary part of z not a number (NaN)."""
    z = _complex(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Determine whether two complex numbers are close in value."""
    a, b = _complex(a), _complex(b)
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol

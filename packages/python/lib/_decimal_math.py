"""Whole numbers for decimal: digits, and logarithms and exponentials in fixed point."""

from math import isqrt

_POWERS = [10**i for i in range(64)]


def power_of_ten(n):
    return _POWERS[n] if n < 64 else 10**n


def digit_count(n):
    """Digits of n >= 0; 1 of zero."""
    if n < 1000000000000000:
        return len(str(n))
    guess = (n.bit_length() - 1) * 30103 // 100000
    while n >= power_of_ten(guess):
        guess += 1
    return guess


def digits_of(n):
    """The text of n >= 0, of any length."""
    count = digit_count(n)
    if count < 600:
        return str(n)
    half = count // 2
    high, low = divmod(n, power_of_ten(half))
    return digits_of(high) + digits_of(low).rjust(half, "0")


def number_of(text):
    """The int of a text of digits, of any length."""
    if len(text) < 600:
        return int(text or "0")
    half = len(text) // 2
    return number_of(text[:-half]) * power_of_ten(half) + number_of(text[-half:])


def _atanh_inverse(n, bits):
    """atanh(1/n) in fixed point."""
    total = power = (1 << bits) // n
    square = n * n
    k = 3
    while power:
        power //= square
        total += power // k
        k += 2
    return total


_constants = {}


def _ln_constants(bits):
    """(ln 2, ln 10) in fixed point."""
    known = _constants.get(bits)
    if known is None:
        wide = bits + 12
        a, b, c = (_atanh_inverse(n, wide) for n in (31, 49, 161))
        known = (14 * a + 10 * b + 6 * c) >> 12, (46 * a + 34 * b + 20 * c) >> 12
        if len(_constants) > 8:
            _constants.clear()
        _constants[bits] = known
    return known


def _ln_near_one(m, bits):
    """ln of m in fixed point, 1/2 < m < 2."""
    roots = isqrt(bits) // 4 + 1
    wide = bits + 2 * roots + 8
    m <<= wide - bits
    for _ in range(roots):
        m = isqrt(m << wide)
    one = 1 << wide
    z = ((m - one) << wide) // (m + one)
    square = (z * z) >> wide
    total = power = z
    k = 3
    while power:
        power = (power * square) >> wide
        if power == -1:
            break
        total += power // k
        k += 2
    return (total << (roots + 1)) >> (wide - bits)


def ln_fixed(coefficient, exponent, bits):
    """ln(coefficient * 10**exponent) in fixed point."""
    tens = exponent + digit_count(coefficient)
    if -30 < tens < 30:
        tens = 0
        top, bottom = coefficient, 1
        if exponent >= 0:
            top *= power_of_ten(exponent)
        else:
            bottom = power_of_ten(-exponent)
    else:
        top, bottom = coefficient, power_of_ten(digit_count(coefficient))
    twos = top.bit_length() - bottom.bit_length()
    if -bits < twos < bits:
        shift = bits - twos
        m = (top << shift) // bottom if shift >= 0 else top // (bottom << -shift)
    else:
        m = (top << bits) // (bottom << twos) if twos > 0 else (top << (bits - twos)) // bottom
    ln2, ln10 = _ln_constants(bits)
    return _ln_near_one(m, bits) + twos * ln2 + tens * ln10


def exp_fixed(x, bits):
    """(mantissa in fixed point, power of two) of exp(x / 2**bits)."""
    ln2, _ = _ln_constants(bits + 32)
    twos = (x << 32) // ln2
    rest = x - ((twos * ln2) >> 32)
    halvings = isqrt(bits) // 2 + 1
    wide = bits + 2 * halvings + 8
    r = (rest << (wide - bits)) >> halvings
    total = term = 1 << wide
    k = 1
    while term:
        term = ((term * r) >> wide) // k
        if term == -1:
            break
        total += term
        k += 1
    for _ in range(halvings):
        total = (total * total) >> wide
    return total >> (wide - bits), twos


def _scaled(top, bits_below, places):
    """top / 2**bits_below * 10**places as a whole number"""
    if places >= 0:
        top *= power_of_ten(places)
        return top >> bits_below if bits_below >= 0 else top << -bits_below
    bottom = power_of_ten(-places)
    return top // (bottom << bits_below) if bits_below >= 0 else (top << -bits_below) // bottom


def _settle(approximate, precision):
    """
    (coefficient, exponent) with some digits more than `precision`, so that rounding it to the nearest is rounding the
    irrational number that approximate(digits) comes close to.
    """
    guard = 8
    while True:
        coefficient, exponent = approximate(precision + guard)
        extra = digit_count(coefficient) - precision
        if extra > 3:
            unit = power_of_ten(extra)
            rest = coefficient % unit
            if abs(rest - unit // 2) > 100:
                return coefficient * 10 + (1 if rest < 100 or rest > unit - 100 else 0), exponent - 1
        guard *= 2


def exp_decimal(sign, coefficient, exponent, precision):
    def approximate(digits):
        size = max(0, exponent + digit_count(coefficient))
        bits = (digits + size) * 10 // 3 + 24
        if exponent >= 0:
            x = (coefficient * power_of_ten(exponent)) << bits
        else:
            x = (coefficient << bits) // power_of_ten(-exponent)
        mantissa, twos = exp_fixed(-x if sign else x, bits)
        tens = twos * 30103 // 100000
        places = digits - tens
        return _scaled(mantissa, bits - twos, places), -places

    return _settle(approximate, precision)


def ln_decimal(coefficient, exponent, precision, base_ten=False):
    """(sign, coefficient, exponent) of the natural logarithm, or that to base ten."""
    sign = 0

    def approximate(digits):
        nonlocal sign
        bits = digits * 10 // 3 + 64
        while True:
            value = ln_fixed(coefficient, exponent, bits)
            if base_ten:
                value = (value << bits) // _ln_constants(bits)[1]
            lost = bits - abs(value).bit_length()
            if lost < 32 or bits - lost > digits * 10 // 3 + 40:
                break
            bits += lost
        sign = 1 if value < 0 else 0
        value = abs(value)
        places = digits + max(0, (bits - value.bit_length()) * 30103 // 100000)
        return _scaled(value, bits, places), -places

    result = _settle(approximate, precision)
    return (sign, *result)


def power_decimal(coefficient, exponent, sign, by_coefficient, by_exponent, precision):
    """(coefficient * 10**exponent) ** (by_coefficient * 10**by_exponent), negative if `sign`."""

    def approximate(digits):
        size = max(0, by_exponent + digit_count(by_coefficient)) + 8
        bits = (digits + 2 * size) * 10 // 3 + 64
        log = ln_fixed(coefficient, exponent, bits)
        if by_exponent >= 0:
            x = log * by_coefficient * power_of_ten(by_exponent)
        else:
            x = log * by_coefficient // power_of_ten(-by_exponent)
        mantissa, twos = exp_fixed(-x if sign else x, bits)
        tens = twos * 30103 // 100000
        places = digits - tens
        return _scaled(mantissa, bits - twos, places), -places

    return _settle(approximate, precision)

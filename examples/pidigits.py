"""The decimal digits of pi, one after another, by Gibbons' unbounded spigot.

The state is a linear fractional transformation with big-integer entries: a digit is
printed as soon as the terms taken so far determine it.

    pidigits.py [digits]
"""

import sys


def pi_digits(wanted):
    """The first `wanted` digits of pi as a list."""
    digits = []
    k = 0
    numerator, accumulator, denominator = 1, 0, 1
    while len(digits) < wanted:
        k += 1
        odd = 2 * k + 1
        accumulator = (accumulator + 2 * numerator) * odd
        denominator *= odd
        numerator *= k
        if numerator > accumulator:
            continue
        digit = (3 * numerator + accumulator) // denominator
        if digit != (4 * numerator + accumulator) // denominator:
            continue
        digits.append(digit)
        accumulator = (accumulator - digit * denominator) * 10
        numerator *= 10
    return digits


def main():
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    digits = pi_digits(wanted)
    for start in range(0, wanted, 10):
        line = "".join(map(str, digits[start : start + 10]))
        print(f"{line:<10}\t:{min(start + 10, wanted)}")


main()

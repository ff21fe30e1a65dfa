"""Monte Carlo estimates driven by a 64-bit linear congruential generator.

Estimates pi (points in a quarter disc), the integral of exp(-x*x) over [0, 1] and the
mean number of uniform numbers whose sum first passes 1 (which is e).

    montecarlo.py [samples]
"""

import math
import sys

MULTIPLIER = 6364136223846793005
INCREMENT = 1442695040888963407
MASK = (1 << 64) - 1

INTEGRAL = 0.746824132812427  # of exp(-x*x) over [0, 1], that is sqrt(pi)/2 erf(1)


def make_random(seed):
    """A function that returns the next uniform number in [0, 1)."""
    state = seed & MASK

    def random():
        nonlocal state
        state = (state * MULTIPLIER + INCREMENT) & MASK
        return (state >> 11) / 9007199254740992.0

    return random


def estimate_pi(random, samples):
    """Four times the share of points in the unit square that lie in the quarter disc."""
    hits = 0
    for _ in range(samples):
        x = random()
        y = random()
        if x * x + y * y < 1.0:
            hits += 1
    return 4 * hits / samples


def estimate_integral(random, samples):
    """The mean of exp(-x*x) at uniform points."""
    total = 0.0
    for _ in range(samples):
        x = random()
        total += math.exp(-x * x)
    return total / samples


def estimate_e(random, samples):
    """The mean number of terms until a sum of uniform numbers passes 1."""
    terms = 0
    for _ in range(samples):
        total = 0.0
        while total <= 1.0:
            total += random()
            terms += 1
    return terms / samples


def main():
    samples = int(sys.argv[1]) if len(sys.argv) > 1 else 500000
    random = make_random(2013)
    print(f"pi       {estimate_pi(random, samples):.6f}  exact {math.pi:.6f}")
    print(f"integral {estimate_integral(random, samples):.6f}  exact {INTEGRAL:.6f}")
    print(f"e        {estimate_e(random, samples):.6f}  exact {math.e:.6f}")


main()

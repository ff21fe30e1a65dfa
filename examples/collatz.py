"""The Collatz problem: which start below a limit takes longest to come down to 1?

Chains that drop below their start are already known, so each is followed only so far.

    collatz.py [limit]
"""

import sys


def longest_chain(limit):
    """(start, steps, highest value met on any chain)."""
    steps_from = [0] * limit
    best_start = 1
    best_steps = 0
    peak = 1
    for start in range(2, limit):
        n = start
        steps = 0
        while n >= start:
            if n & 1:
                n = 3 * n + 1
                if n > peak:
                    peak = n
            else:
                n >>= 1
            steps += 1
        steps += steps_from[n]
        steps_from[start] = steps
        if steps > best_steps:
            best_steps = steps
            best_start = start
    return best_start, best_steps, peak


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 1000000
    start, steps, peak = longest_chain(limit)
    print(f"below {limit}: {start} takes {steps} steps")
    print(f"the highest value met is {peak}")


main()

"""Fannkuch: the most prefix reversals any permutation of 1..n needs to bring 1 to the front.

All n! permutations are visited by rotating prefixes; the checksum alternates in sign
with the parity of the permutation's index.

    fannkuch.py [n]
"""

import sys


def count_flips(permutation):
    """Reverse the first k elements, k being the first element, until that is 0."""
    flips = 0
    first = permutation[0]
    while first:
        permutation[: first + 1] = permutation[first::-1]
        flips += 1
        first = permutation[0]
    return flips


def fannkuch(n):
    """(checksum, most flips) over all permutations of range(n)."""
    permutation = list(range(n))
    turns_left = list(range(1, n + 1))
    most = 0
    checksum = 0
    sign = 1
    while True:
        flips = count_flips(permutation[:])
        if flips > most:
            most = flips
        checksum += sign * flips
        sign = -sign

        # Rotate ever longer prefixes until one of them has a rotation left.
        length = 1
        while True:
            if length == n:
                return checksum, most
            first = permutation.pop(0)
            permutation.insert(length, first)
            turns_left[length] -= 1
            if turns_left[length]:
                break
            turns_left[length] = length + 1
            length += 1


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    checksum, most = fannkuch(n)
    print(checksum)
    print(f"Pfannkuchen({n}) = {most}")


main()

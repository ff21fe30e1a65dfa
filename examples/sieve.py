"""The sieve of Eratosthenes: primes below a limit, how many there are and the widest gap.

    sieve.py [limit]
"""

import sys


def sieve(limit):
    """A list that says of each number below `limit` whether it is prime."""
    is_prime = [True] * limit
    for n in range(min(2, limit)):
        is_prime[n] = False
    n = 2
    while n * n < limit:
        if is_prime[n]:
            for multiple in range(n * n, limit, n):
                is_prime[multiple] = False
        n += 1
    return is_prime


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5000000
    is_prime = sieve(limit)

    count = 0
    last = None
    gap = 0
    gap_after = None
    for n in range(limit):
        if is_prime[n]:
            count += 1
            if last is not None and n - last > gap:
                gap = n - last
                gap_after = last
            last = n

    print(f"{count} primes below {limit}, the last is {last}")
    print(f"the widest gap is {gap}, after {gap_after}")


main()

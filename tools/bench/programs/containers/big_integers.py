"""Integers of hundreds of digits: factorials, Fibonacci numbers, primality, RSA, square roots, digits.

    big_integers.py [size]
"""

import sys


def factorial(n):
    product = 1
    for factor in range(2, n + 1):
        product *= factor
    return product


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def is_probable_prime(n, bases=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    """Miller and Rabin's test."""
    for base in bases:
        if n % base == 0:
            return n == base
    odd = n - 1
    twos = 0
    while odd % 2 == 0:
        odd //= 2
        twos += 1
    for base in bases:
        x = pow(base, odd, n)
        if x == 1 or x == n - 1:
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def next_prime(n):
    n |= 1
    while not is_probable_prime(n):
        n += 2
    return n


def extended_gcd(a, b):
    """(g, x, y) with a x + b y = g."""
    x, next_x = 1, 0
    y, next_y = 0, 1
    while b:
        quotient = a // b
        a, b = b, a - quotient * b
        x, next_x = next_x, x - quotient * next_x
        y, next_y = next_y, y - quotient * next_y
    return a, x, y


def integer_root(n):
    """The largest integer whose square is at most n, by Newton's method."""
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


def digit_sum(n):
    return sum([int(digit) for digit in str(n)])


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
    print(f"{size}! has digit sum {digit_sum(factorial(size))}")
    print(f"fibonacci({size * 40}) ends in {fibonacci(size * 40) % 10**20:020}")
    p = next_prime(3 ** (size * 2 // 3) + 2)
    q = next_prime(7 ** (size * 2 // 5) + 4)
    print(f"primes of {len(str(p))} and {len(str(q))} digits, {p % 1000003} and {q % 1000003}")
    modulus = p * q
    _, private, _ = extended_gcd(65537, (p - 1) * (q - 1))
    private %= (p - 1) * (q - 1)
    message = 123456789**5
    secret = pow(message, 65537, modulus)
    print(f"secret {secret % 10**12}, back: {pow(secret, private, modulus) == message % modulus}")
    root = str(integer_root(2 * 10 ** (size // 2 * 2)))
    print(f"square root of two: {root[:20]}...{root[-10:]}")
    hexadecimal = f"{factorial(size // 3):x}"
    print(f"{len(hexadecimal)} hexadecimal digits, {hexadecimal.count('f')} of them f")


if __name__ == "__main__":
    main()

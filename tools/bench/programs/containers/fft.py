"""The fast Fourier transform on lists of floats: a spectrum, and a product of two numbers with many digits.

    fft.py [points, a power of two]
"""

import math
import sys


def transform(real, imaginary, inverse=False):
    """In place, by Cooley and Tukey's method; the lengths are powers of two."""
    size = len(real)
    j = 0
    for i in range(1, size):
        bit = size >> 1
        while j & bit:
            j ^= bit
            bit >>= 1
        j |= bit
        if i < j:
            real[i], real[j] = real[j], real[i]
            imaginary[i], imaginary[j] = imaginary[j], imaginary[i]
    length = 2
    while length <= size:
        half = length // 2
        angle = (2.0 if inverse else -2.0) * math.pi / length
        cosines = [math.cos(angle * k) for k in range(half)]
        sines = [math.sin(angle * k) for k in range(half)]
        for start in range(0, size, length):
            for k in range(half):
                upper = start + k
                lower = upper + half
                c = cosines[k]
                s = sines[k]
                x = real[lower] * c - imaginary[lower] * s
                y = real[lower] * s + imaginary[lower] * c
                real[lower] = real[upper] - x
                imaginary[lower] = imaginary[upper] - y
                real[upper] += x
                imaginary[upper] += y
        length *= 2
    if inverse:
        for i in range(size):
            real[i] /= size
            imaginary[i] /= size


def strongest(size):
    """The three strongest frequencies of a sound of three tones and some noise."""
    seed = 8
    signal = []
    for t in range(size):
        seed = (seed * 1103515245 + 12345) % 2147483648
        noise = (seed >> 8) / 8388608.0 - 0.5
        x = 2.0 * math.pi * t / size
        signal.append(3.0 * math.sin(17 * x) + 2.0 * math.cos(101 * x) + 1.5 * math.sin(211 * x) + 0.5 * noise)
    imaginary = [0.0] * size
    transform(signal, imaginary)
    power = [math.sqrt(signal[i] ** 2 + imaginary[i] ** 2) / size for i in range(size // 2)]
    order = sorted(range(size // 2), key=lambda i: -power[i])
    return [(i, f"{power[i]:.4f}") for i in order[:3]]


def multiply(a, b):
    """The product of two numbers given as lists of decimal digits, the lowest first."""
    size = 1
    while size < len(a) + len(b):
        size *= 2
    a_real = [float(digit) for digit in a] + [0.0] * (size - len(a))
    b_real = [float(digit) for digit in b] + [0.0] * (size - len(b))
    a_imaginary = [0.0] * size
    b_imaginary = [0.0] * size
    transform(a_real, a_imaginary)
    transform(b_real, b_imaginary)
    for i in range(size):
        x = a_real[i] * b_real[i] - a_imaginary[i] * b_imaginary[i]
        a_imaginary[i] = a_real[i] * b_imaginary[i] + a_imaginary[i] * b_real[i]
        a_real[i] = x
    transform(a_real, a_imaginary, inverse=True)
    digits = []
    carry = 0
    for x in a_real:
        carry += int(x + 0.5)
        digits.append(carry % 10)
        carry //= 10
    while len(digits) > 1 and digits[-1] == 0:
        digits.pop()
    return digits


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 16384
    for frequency, power in strongest(size):
        print(f"frequency {frequency}: {power}")
    a = [(i * i + 3) % 10 for i in range(size // 4)]
    b = [(i * 7 + 1) % 10 for i in range(size // 4)]
    product = multiply(a, b)
    checksum = 0
    for digit in product:
        checksum = (checksum * 10 + digit) % 1000000007
    print(f"a product of {len(product)} digits, checksum {checksum}")


if __name__ == "__main__":
    main()

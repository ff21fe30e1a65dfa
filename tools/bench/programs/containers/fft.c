/* The fast Fourier transform: a spectrum, and a product of two numbers with many digits. */
#include <math.h>
#include <stdbool.h>

#include "../lib/allocate.h"

#pragma STDC FP_CONTRACT OFF

static const double pi = 3.14159265358979323846;

static void swap(double *a, double *b)
{
    double value = *a;
    *a = *b;
    *b = value;
}

/* In place, by Cooley and Tukey's method; `size` is a power of two. */
static void transform(double *real, double *imaginary, int size, bool inverse)
{
    int j = 0;
    for (int i = 1; i < size; i++) {
        int bit = size >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j |= bit;
        if (i < j) {
            swap(&real[i], &real[j]);
            swap(&imaginary[i], &imaginary[j]);
        }
    }
    double *cosines = allocate((size_t)size, sizeof *cosines);
    double *sines = allocate((size_t)size, sizeof *sines);
    for (int length = 2; length <= size; length *= 2) {
        int half = length / 2;
        double angle = (inverse ? 2.0 : -2.0) * pi / length;
        for (int k = 0; k < half; k++) {
            cosines[k] = cos(angle * k);
            sines[k] = sin(angle * k);
        }
        for (int start = 0; start < size; start += length) {
            for (int k = 0; k < half; k++) {
                int upper = start + k;
                int lower = upper + half;
                double x = real[lower] * cosines[k] - imaginary[lower] * sines[k];
                double y = real[lower] * sines[k] + imaginary[lower] * cosines[k];
                real[lower] = real[upper] - x;
                imaginary[lower] = imaginary[upper] - y;
                real[upper] += x;
                imaginary[upper] += y;
            }
        }
    }
    if (inverse)
        for (int i = 0; i < size; i++) {
            real[i] /= size;
            imaginary[i] /= size;
        }
    free(cosines);
    free(sines);
}

static void print_strongest(int size)
{
    unsigned seed = 8;
    double *signal = allocate((size_t)size, sizeof *signal);
    double *imaginary = allocate((size_t)size, sizeof *imaginary);
    for (int t = 0; t < size; t++) {
        seed = (seed * 1103515245u + 12345u) & 0x7fffffffu;
        double noise = (seed >> 8) / 8388608.0 - 0.5;
        double x = 2.0 * pi * t / size;
        signal[t] = 3.0 * sin(17 * x) + 2.0 * cos(101 * x) + 1.5 * sin(211 * x) + 0.5 * noise;
    }
    transform(signal, imaginary, size, false);
    for (int i = 0; i < size / 2; i++)
        signal[i] = sqrt(signal[i] * signal[i] + imaginary[i] * imaginary[i]) / size;
    for (int rank = 0; rank < 3; rank++) {
        int best = 0;
        for (int i = 1; i < size / 2; i++)
            if (signal[i] > signal[best])
                best = i;
        printf("frequency %d: %.4f\n", best, signal[best]);
        signal[best] = -1.0;
    }
    free(signal);
    free(imaginary);
}

static void print_product(int count)
{
    int size = 1;
    while (size < 2 * count)
        size *= 2;
    double *a = allocate((size_t)size, sizeof *a);
    double *b = allocate((size_t)size, sizeof *b);
    double *c = allocate((size_t)size, sizeof *c);
    double *d = allocate((size_t)size, sizeof *d);
    int *digits = allocate((size_t)size, sizeof *digits);
    for (int i = 0; i < count; i++) {
        a[i] = (double)(((long long)i * i + 3) % 10);
        b[i] = (i * 7 + 1) % 10;
    }
    transform(a, c, size, false);
    transform(b, d, size, false);
    for (int i = 0; i < size; i++) {
        double x = a[i] * b[i] - c[i] * d[i];
        c[i] = a[i] * d[i] + c[i] * b[i];
        a[i] = x;
    }
    transform(a, c, size, true);
    long long carry = 0;
    for (int i = 0; i < size; i++) {
        carry += (long long)(a[i] + 0.5);
        digits[i] = (int)(carry % 10);
        carry /= 10;
    }
    int length = size;
    while (length > 1 && digits[length - 1] == 0)
        length--;
    long long checksum = 0;
    for (int i = 0; i < length; i++)
        checksum = (checksum * 10 + digits[i]) % 1000000007;
    printf("a product of %d digits, checksum %lld\n", length, checksum);
    free(a);
    free(b);
    free(c);
    free(d);
    free(digits);
}

int main(int argc, char **argv)
{
    int size = argc > 1 ? atoi(argv[1]) : 16384;
    print_strongest(size);
    print_product(size / 4);
    return 0;
}

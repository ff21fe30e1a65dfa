/* The product of two dense matrices kept row by row. */
#include <stdio.h>
#include <stdlib.h>

#include "lib/allocate.h"
#include "lib/python-float.h"

/* A fused multiply-add rounds once where the other languages round twice. */
#pragma STDC FP_CONTRACT OFF

/* An n x n matrix with a smooth, sign-changing pattern. */
static double *make(int n, double scale)
{
    double *m = allocate((size_t)n * (size_t)n, sizeof *m);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            m[(size_t)i * n + j] = scale * (i - j) * (i + j) / n;
    return m;
}

/* Rows become columns. */
static double *transpose(int n, const double *m)
{
    double *columns = allocate((size_t)n * (size_t)n, sizeof *columns);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            columns[(size_t)j * n + i] = m[(size_t)i * n + j];
    return columns;
}

/* The matrix product; b is transposed first so that both are read along rows. */
static double *multiply(int n, const double *a, const double *b)
{
    double *columns = transpose(n, b);
    double *product = allocate((size_t)n * (size_t)n, sizeof *product);
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            const double *row = &a[(size_t)i * n];
            const double *column = &columns[(size_t)j * n];
            double total = 0.0;
            for (int k = 0; k < n; k++)
                total += row[k] * column[k];
            product[(size_t)i * n + j] = total;
        }
    }
    free(columns);
    return product;
}

int main(int argc, char **argv)
{
    int n = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 300;
    double *a = make(n, 1.0 / n);
    double *b = make(n, 2.0 / n);
    double *c = multiply(n, a, b);

    double trace = 0.0;
    for (int i = 0; i < n; i++)
        trace += c[(size_t)i * n + i];
    char text[REPR_SIZE];
    printf("n = %d\n", n);
    printf("centre = %s\n", repr(c[(size_t)(n / 2) * n + n / 2], text));
    printf("trace  = %s\n", repr(trace, text));
    free(a);
    free(b);
    free(c);
    return 0;
}

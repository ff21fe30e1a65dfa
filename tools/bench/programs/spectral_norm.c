/* The spectral norm of the infinite matrix A with A[i][j] = 1 / ((i+j)(i+j+1)/2 + i + 1). */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/allocate.h"

/* A fused multiply-add rounds once where the other languages round twice. */
#pragma STDC FP_CONTRACT OFF

/*
 * A[i][j]; the denominators count the cells of the matrix diagonal by diagonal. The product
 * fits an int up to n = 23170.
 */
static double entry(int i, int j)
{
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
}

/* The product A v. */
static void times(int n, const double *v, double *result)
{
    for (int i = 0; i < n; i++) {
        double total = 0.0;
        for (int j = 0; j < n; j++)
            total += entry(i, j) * v[j];
        result[i] = total;
    }
}

/* The product of A's transpose with v. */
static void transpose_times(int n, const double *v, double *result)
{
    for (int i = 0; i < n; i++) {
        double total = 0.0;
        for (int j = 0; j < n; j++)
            total += entry(j, i) * v[j];
        result[i] = total;
    }
}

/* The inner product. */
static double dot(int n, const double *v, const double *w)
{
    double total = 0.0;
    for (int i = 0; i < n; i++)
        total += v[i] * w[i];
    return total;
}

int main(int argc, char **argv)
{
    int n = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 300;
    double *u = allocate((size_t)n, sizeof *u);
    double *v = allocate((size_t)n, sizeof *v);
    double *product = allocate((size_t)n, sizeof *product);

    for (int i = 0; i < n; i++)
        u[i] = 1.0;
    for (int i = 0; i < 10; i++) {
        times(n, u, product);
        transpose_times(n, product, v);
        times(n, v, product);
        transpose_times(n, product, u);
    }
    printf("%.9f\n", sqrt(dot(n, u, v) / dot(n, v, v)));
    free(u);
    free(v);
    free(product);
    return 0;
}

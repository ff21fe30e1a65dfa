/* Systems of linear equations by LU decomposition with partial pivoting. */
#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "../lib/allocate.h"

#pragma STDC FP_CONTRACT OFF

static double **random_matrix(int size)
{
    double **matrix = allocate((size_t)size, sizeof *matrix);
    unsigned seed = 17;
    for (int i = 0; i < size; i++) {
        matrix[i] = allocate((size_t)size, sizeof **matrix);
        for (int j = 0; j < size; j++) {
            seed = (seed * 1103515245u + 12345u) & 0x7fffffffu;
            matrix[i][j] = (seed >> 8) / 4194304.0 - 1.0;
        }
    }
    return matrix;
}

static int decompose(double **lu, int *order, int size)
{
    int sign = 1;
    for (int k = 0; k < size; k++) {
        int pivot = k;
        for (int i = k + 1; i < size; i++)
            if (fabs(lu[i][k]) > fabs(lu[pivot][k]))
                pivot = i;
        if (lu[pivot][k] == 0.0) {
            fputs("singular matrix\n", stderr);
            exit(EXIT_FAILURE);
        }
        if (pivot != k) {
            double *row = lu[k];
            lu[k] = lu[pivot];
            lu[pivot] = row;
            int number = order[k];
            order[k] = order[pivot];
            order[pivot] = number;
            sign = -sign;
        }
        const double *pivot_row = lu[k];
        double inverse = 1.0 / pivot_row[k];
        for (int i = k + 1; i < size; i++) {
            double *row = lu[i];
            double factor = row[k] * inverse;
            row[k] = factor;
            for (int j = k + 1; j < size; j++)
                row[j] -= factor * pivot_row[j];
        }
    }
    return sign;
}

static void solve(double **lu, const int *order, const double *right, double *x, int size)
{
    for (int i = 0; i < size; i++)
        x[i] = right[order[i]];
    for (int i = 0; i < size; i++)
        for (int j = 0; j < i; j++)
            x[i] -= lu[i][j] * x[j];
    for (int i = size - 1; i >= 0; i--) {
        for (int j = i + 1; j < size; j++)
            x[i] -= lu[i][j] * x[j];
        x[i] /= lu[i][i];
    }
}

int main(int argc, char **argv)
{
    int size = argc > 1 ? atoi(argv[1]) : 200;
    double **matrix = random_matrix(size);
    double **lu = random_matrix(size);
    int *order = allocate((size_t)size, sizeof *order);
    double *right = allocate((size_t)size, sizeof *right);
    double *x = allocate((size_t)size, sizeof *x);
    for (int i = 0; i < size; i++)
        order[i] = i;
    int sign = decompose(lu, order, size);
    double worst = 0.0;
    double total = 0.0;
    for (int round = 0; round < 5; round++) {
        for (int i = 0; i < size; i++)
            right[i] = i * round % 7 - 3;
        solve(lu, order, right, x, size);
        for (int i = 0; i < size; i++)
            total += x[i];
        for (int i = 0; i < size; i++) {
            double result = 0.0;
            for (int j = 0; j < size; j++)
                result += matrix[i][j] * x[j];
            worst = fmax(worst, fabs(result - right[i]));
        }
    }
    double pivots = 0.0;
    for (int i = 0; i < size; i++)
        pivots += fabs(lu[i][i]);
    printf("%d equations, order begins [", size);
    for (int i = 0; i < 5 && i < size; i++)
        printf(i == 0 ? "%d" : ", %d", order[i]);
    printf("], sign %d\n", sign);
    printf("sum of pivots %.6f, sum of solutions %.6f, residual below 1e-6: %s\n", pivots, total,
           worst < 1e-6 ? "True" : "False");
    return 0;
}

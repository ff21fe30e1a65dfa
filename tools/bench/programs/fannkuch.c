/* Fannkuch: the most prefix reversals any permutation of 1..n needs to bring 1 to the front. */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/allocate.h"

/* Reverse the first k + 1 elements, k being the first element, until that is 0. */
static int count_flips(int *permutation)
{
    int flips = 0;
    for (int first; (first = permutation[0]) != 0; flips++) {
        for (int i = 0, j = first; i < j; i++, j--) {
            int swapped = permutation[i];
            permutation[i] = permutation[j];
            permutation[j] = swapped;
        }
    }
    return flips;
}

/* The checksum over all permutations of 0..n-1; the most flips in *most. */
static int64_t fannkuch(int n, int *most)
{
    int *permutation = allocate((size_t)n, sizeof *permutation);
    int *turns_left = allocate((size_t)n, sizeof *turns_left);
    int *scratch = allocate((size_t)n, sizeof *scratch);
    int64_t checksum = 0;
    int sign = 1;

    for (int i = 0; i < n; i++) {
        permutation[i] = i;
        turns_left[i] = i + 1;
    }
    *most = 0;
    for (;;) {
        memcpy(scratch, permutation, (size_t)n * sizeof *scratch);
        int flips = count_flips(scratch);
        if (flips > *most)
            *most = flips;
        checksum += sign * flips;
        sign = -sign;

        /* Rotate ever longer prefixes until one of them has a rotation left. */
        for (int length = 1;; length++) {
            if (length == n) {
                free(permutation);
                free(turns_left);
                free(scratch);
                return checksum;
            }
            int first = permutation[0];
            for (int i = 0; i < length; i++)
                permutation[i] = permutation[i + 1];
            permutation[length] = first;
            if (--turns_left[length] != 0)
                break;
            turns_left[length] = length + 1;
        }
    }
}

int main(int argc, char **argv)
{
    int n = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 9;
    int most;
    int64_t checksum = fannkuch(n, &most);
    printf("%" PRId64 "\nPfannkuchen(%d) = %d\n", checksum, n, most);
    return 0;
}

/* The Collatz problem: which start below a limit takes longest to come down to 1? */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/allocate.h"

int main(int argc, char **argv)
{
    int64_t limit = argc > 1 ? strtoll(argv[1], NULL, 10) : 1000000;
    int *steps_from = allocate((size_t)limit, sizeof *steps_from);
    int64_t best_start = 1, peak = 1;
    int best_steps = 0;

    for (int64_t start = 2; start < limit; start++) {
        int64_t n = start;
        int steps = 0;
        while (n >= start) {
            if (n & 1) {
                n = 3 * n + 1;
                if (n > peak)
                    peak = n;
            } else {
                n >>= 1;
            }
            steps++;
        }
        steps += steps_from[n];
        steps_from[start] = steps;
        if (steps > best_steps) {
            best_steps = steps;
            best_start = start;
        }
    }

    printf("below %" PRId64 ": %" PRId64 " takes %d steps\n", limit, best_start, best_steps);
    printf("the highest value met is %" PRId64 "\n", peak);
    free(steps_from);
    return 0;
}

/* Monte Carlo estimates driven by a 64-bit linear congruential generator. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* A fused multiply-add rounds once where the other languages round twice. */
#pragma STDC FP_CONTRACT OFF

static const double PI = 3.141592653589793, E = 2.718281828459045;
static const double INTEGRAL = 0.746824132812427; /* of exp(-x*x) over [0, 1], that is sqrt(pi)/2 erf(1) */

/* The next uniform number in [0, 1). */
static double next_random(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (double)(*state >> 11) / 9007199254740992.0;
}

/* Four times the share of points in the unit square that lie in the quarter disc. */
static double estimate_pi(uint64_t *state, long samples)
{
    long hits = 0;
    for (long i = 0; i < samples; i++) {
        double x = next_random(state);
        double y = next_random(state);
        if (x * x + y * y < 1.0)
            hits++;
    }
    return (double)(4 * hits) / (double)samples;
}

/* The mean of exp(-x*x) at uniform points. */
static double estimate_integral(uint64_t *state, long samples)
{
    double total = 0.0;
    for (long i = 0; i < samples; i++) {
        double x = next_random(state);
        total += exp(-x * x);
    }
    return total / (double)samples;
}

/* The mean number of terms until a sum of uniform numbers passes 1. */
static double estimate_e(uint64_t *state, long samples)
{
    long terms = 0;
    for (long i = 0; i < samples; i++) {
        for (double total = 0.0; total <= 1.0; terms++)
            total += next_random(state);
    }
    return (double)terms / (double)samples;
}

int main(int argc, char **argv)
{
    long samples = argc > 1 ? strtol(argv[1], NULL, 10) : 500000;
    uint64_t state = 2013;
    printf("pi       %.6f  exact %.6f\n", estimate_pi(&state, samples), PI);
    printf("integral %.6f  exact %.6f\n", estimate_integral(&state, samples), INTEGRAL);
    printf("e        %.6f  exact %.6f\n", estimate_e(&state, samples), E);
    return 0;
}

/* The sieve of Eratosthenes: primes below a limit, how many there are and the widest gap. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/allocate.h"

/* An array that says of each number below `limit` whether it is prime. */
static bool *sieve(long limit)
{
    bool *is_prime = allocate((size_t)limit, sizeof *is_prime);
    memset(is_prime, true, (size_t)limit);
    for (long n = 0; n < 2 && n < limit; n++)
        is_prime[n] = false;
    for (long n = 2; n * n < limit; n++)
        if (is_prime[n])
            for (long multiple = n * n; multiple < limit; multiple += n)
                is_prime[multiple] = false;
    return is_prime;
}

/* A number as Python prints it, which has None for there being none. */
static const char *or_none(long n, char text[24])
{
    if (n < 0)
        return "None";
    snprintf(text, 24, "%ld", n);
    return text;
}

int main(int argc, char **argv)
{
    long limit = argc > 1 ? strtol(argv[1], NULL, 10) : 5000000;
    bool *is_prime = sieve(limit);

    long count = 0, last = -1, gap = 0, gap_after = -1;
    for (long n = 0; n < limit; n++) {
        if (is_prime[n]) {
            count++;
            if (last != -1 && n - last > gap) {
                gap = n - last;
                gap_after = last;
            }
            last = n;
        }
    }

    char text[24];
    printf("%ld primes below %ld, the last is %s\n", count, limit, or_none(last, text));
    printf("the widest gap is %ld, after %s\n", gap, or_none(gap_after, text));
    free(is_prime);
    return 0;
}

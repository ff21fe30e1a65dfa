/* Fibonacci numbers by the doubly recursive definition: a measure of the cost of a call. */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static int64_t fibonacci(int64_t n)
{
    if (n < 2)
        return n;
    return fibonacci(n - 1) + fibonacci(n - 2);
}

int main(int argc, char **argv)
{
    int64_t n = argc > 1 ? strtoll(argv[1], NULL, 10) : 32;
    printf("fibonacci(%" PRId64 ") = %" PRId64 "\n", n, fibonacci(n));
    return 0;
}

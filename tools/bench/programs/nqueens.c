/* The n queens problem: in how many ways can n queens share an n x n board in peace? */
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { LARGEST = 31 };

/* Place queens row by row, keeping the attacked columns and diagonals as bit sets. */
static int64_t place(uint32_t full, uint32_t columns, uint32_t falling, uint32_t rising)
{
    if (columns == full)
        return 1;
    int64_t solutions = 0;
    uint32_t free = full & ~(columns | falling | rising);
    while (free) {
        uint32_t queen = free & -free;
        free ^= queen;
        solutions += place(full, columns | queen, (falling | queen) >> 1, (rising | queen) << 1);
    }
    return solutions;
}

static bool is_safe(const int *queens, int row, int column)
{
    for (int r = 0; r < row; r++)
        if (queens[r] == column || abs(queens[r] - column) == row - r)
            return false;
    return true;
}

/* Complete queens[0..row) to the first solution in lexicographic order, if there is one. */
static bool extend(int *queens, int row, int n)
{
    if (row == n)
        return true;
    for (int column = 0; column < n; column++) {
        if (is_safe(queens, row, column)) {
            queens[row] = column;
            if (extend(queens, row + 1, n))
                return true;
        }
    }
    return false;
}

int main(int argc, char **argv)
{
    int n = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 12;
    if (n < 0 || n > LARGEST) {
        fprintf(stderr, "nqueens: the board may have 0 to %d columns, not %d\n", LARGEST, n);
        return EXIT_FAILURE;
    }
    int queens[LARGEST];
    if (extend(queens, 0, n)) {
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < queens[row]; column++)
                fputs(". ", stdout);
            fputs("Q", stdout);
            for (int column = queens[row] + 1; column < n; column++)
                fputs(" .", stdout);
            fputs("\n", stdout);
        }
    }
    uint32_t full = (UINT32_C(1) << n) - 1;
    printf("%d queens: %" PRId64 " solutions\n", n, place(full, 0, 0, 0));
    return 0;
}

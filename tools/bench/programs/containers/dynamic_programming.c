/* Three tables of dynamic programming: a knapsack, a longest common subsequence, an edit distance. */
#include <string.h>

#include "../lib/allocate.h"

static unsigned advance(unsigned seed)
{
    return (seed * 1103515245u + 12345u) & 0x7fffffffu;
}

static char *random_text(int length, unsigned seed)
{
    char *text = allocate((size_t)length + 1, 1);
    for (int i = 0; i < length; i++) {
        seed = advance(seed);
        text[i] = "acgt"[(seed >> 16) % 4];
    }
    return text;
}

static int knapsack(int count, int capacity)
{
    int *best = allocate((size_t)capacity + 1, sizeof *best);
    unsigned seed = 3;
    for (int i = 0; i < count; i++) {
        seed = advance(seed);
        int weight = 5 + (int)((seed >> 8) % 60);
        int value = 10 + (int)((seed >> 16) % 100);
        for (int room = capacity; room >= weight; room--) {
            int candidate = best[room - weight] + value;
            if (candidate > best[room])
                best[room] = candidate;
        }
    }
    int most = best[capacity];
    free(best);
    return most;
}

static char *longest_common_subsequence(const char *a, const char *b)
{
    int height = (int)strlen(a);
    int width = (int)strlen(b);
    int stride = width + 1;
    int *table = allocate((size_t)(height + 1) * (size_t)stride, sizeof *table);
    for (int i = 0; i < height; i++) {
        int *row = table + (size_t)i * (size_t)stride;
        int *following = row + stride;
        for (int j = 0; j < width; j++) {
            if (a[i] == b[j])
                following[j + 1] = row[j] + 1;
            else
                following[j + 1] = row[j + 1] >= following[j] ? row[j + 1] : following[j];
        }
    }
    int i = height;
    int j = width;
    int length = table[(size_t)height * (size_t)stride + (size_t)width];
    char *common = allocate((size_t)length + 1, 1);
    while (i > 0 && j > 0) {
        const int *row = table + (size_t)i * (size_t)stride;
        if (a[i - 1] == b[j - 1]) {
            common[--length] = a[i - 1];
            i--;
            j--;
        } else if (row[j - stride] >= row[j - 1]) {
            i--;
        } else {
            j--;
        }
    }
    free(table);
    return common;
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

static int edit_distance(const char *a, const char *b)
{
    int width = (int)strlen(b);
    int *previous = allocate((size_t)width + 1, sizeof *previous);
    int *current = allocate((size_t)width + 1, sizeof *current);
    for (int j = 0; j <= width; j++)
        previous[j] = j;
    for (int i = 1; a[i - 1] != '\0'; i++) {
        current[0] = i;
        for (int j = 1; j <= width; j++) {
            int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            current[j] = smaller(smaller(previous[j], current[j - 1]) + 1, previous[j - 1] + cost);
        }
        int *swapped = previous;
        previous = current;
        current = swapped;
    }
    int distance = previous[width];
    free(previous);
    free(current);
    return distance;
}

int main(int argc, char **argv)
{
    int size = argc > 1 ? atoi(argv[1]) : 900;
    printf("knapsack: %d\n", knapsack(size / 5, size * 5));
    char *a = random_text(size, 11);
    char *b = random_text(size + 50, 12);
    char *common = longest_common_subsequence(a, b);
    printf("common subsequence: %zu letters, %.24s first\n", strlen(common), common);
    printf("edit distance: %d\n", edit_distance(a, b));
    free(a);
    free(b);
    free(common);
    return 0;
}

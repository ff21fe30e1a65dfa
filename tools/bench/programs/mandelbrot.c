/* The Mandelbrot set as a picture: a plain-text PGM, and a checksum of its pixels. */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/allocate.h"

/* A fused multiply-add rounds once where the other languages round twice. */
#pragma STDC FP_CONTRACT OFF

enum { LIMIT = 100 };
static const double LEFT = -2.1, RIGHT = 0.7, BOTTOM = -1.2, TOP = 1.2;

/* Steps of z -> z*z + c before |z| > 2, or LIMIT if there are that many. */
static int escape_time(double cx, double cy)
{
    double x = 0.0, y = 0.0;
    for (int step = 0; step < LIMIT; step++) {
        double xx = x * x;
        double yy = y * y;
        if (xx + yy > 4.0)
            return step;
        y = 2.0 * x * y + cy;
        x = xx - yy + cx;
    }
    return LIMIT;
}

/* Escape times row by row, top row first. */
static int *render(int width, int height)
{
    int *pixels = allocate((size_t)width * (size_t)height, sizeof *pixels);
    double dx = (RIGHT - LEFT) / width;
    double dy = (TOP - BOTTOM) / height;
    for (int j = 0; j < height; j++) {
        double cy = TOP - (j + 0.5) * dy;
        for (int i = 0; i < width; i++)
            pixels[(size_t)j * width + i] = escape_time(LEFT + (i + 0.5) * dx, cy);
    }
    return pixels;
}

/* Points of the set are black. */
static void write_pgm(const char *path, const int *pixels, int width, int height)
{
    FILE *file = fopen(path, "w");
    if (file == NULL) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    fprintf(file, "P2\n%d %d\n%d\n", width, height, LIMIT);
    for (int j = 0; j < height; j++)
        for (int i = 0; i < width; i++)
            fprintf(file, "%d%c", LIMIT - pixels[(size_t)j * width + i], i + 1 < width ? ' ' : '\n');
    fclose(file);
}

int main(int argc, char **argv)
{
    int width = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 448;
    const char *path = argc > 2 ? argv[2] : "mandelbrot.pgm";
    int height = width * 6 / 7;
    int *pixels = render(width, height);
    write_pgm(path, pixels, width, height);

    int inside = 0;
    int64_t checksum = 0;
    for (size_t i = 0; i < (size_t)width * (size_t)height; i++) {
        inside += pixels[i] == LIMIT;
        checksum = (checksum * 31 + pixels[i]) % 1000000007;
    }
    printf("%dx%d: %d points inside, checksum %" PRId64 "\n", width, height, inside, checksum);
    free(pixels);
    return 0;
}

"""The Mandelbrot set as a picture.

Writes a grey-scale PGM file: each pixel is the number of steps its point takes to
leave the disc of radius 2 (black if it never does within the limit), then prints how
many points stayed and a checksum of all pixels.

    mandelbrot.py [width] [path]
"""

import sys

LIMIT = 100
LEFT, RIGHT = -2.1, 0.7
BOTTOM, TOP = -1.2, 1.2


def escape_time(cx, cy):
    """Steps of z -> z*z + c before |z| > 2, or LIMIT if there are that many."""
    x = y = 0.0
    for step in range(LIMIT):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return step
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return LIMIT


def render(width, height):
    """Rows of escape times, top row first."""
    rows = []
    dx = (RIGHT - LEFT) / width
    dy = (TOP - BOTTOM) / height
    for j in range(height):
        cy = TOP - (j + 0.5) * dy
        row = []
        for i in range(width):
            row.append(escape_time(LEFT + (i + 0.5) * dx, cy))
        rows.append(row)
    return rows


def write_pgm(path, rows):
    """Write rows as a plain-text PGM; points of the set are black."""
    file = open(path, "w")
    file.write(f"P2\n{len(rows[0])} {len(rows)}\n{LIMIT}\n")
    for row in rows:
        file.write(" ".join([str(LIMIT - steps) for steps in row]))
        file.write("\n")
    file.close()


def main():
    width = int(sys.argv[1]) if len(sys.argv) > 1 else 448
    path = sys.argv[2] if len(sys.argv) > 2 else "mandelbrot.pgm"
    height = width * 6 // 7
    rows = render(width, height)
    write_pgm(path, rows)

    inside = 0
    checksum = 0
    for row in rows:
        for steps in row:
            inside += steps == LIMIT
            checksum = (checksum * 31 + steps) % 1000000007
    print(f"{width}x{height}: {inside} points inside, checksum {checksum}")


main()

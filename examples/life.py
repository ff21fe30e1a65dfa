"""Conway's Game of Life on a torus, started from the R-pentomino.

Prints the population now and then, and the last generation's corner.

    life.py [generations]
"""

import sys

WIDTH = 64
HEIGHT = 48
R_PENTOMINO = [(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)]


def seed():
    """A board with the R-pentomino in the middle."""
    board = [[0] * WIDTH for _ in range(HEIGHT)]
    for x, y in R_PENTOMINO:
        board[HEIGHT // 2 + y][WIDTH // 2 + x] = 1
    return board


def next_generation(board):
    """Birth with three neighbours, survival with two or three."""
    result = []
    for y in range(HEIGHT):
        above = board[y - 1]
        here = board[y]
        below = board[(y + 1) % HEIGHT]
        row = []
        for x in range(WIDTH):
            left = x - 1
            right = (x + 1) % WIDTH
            neighbours = (
                above[left] + above[x] + above[right]
                + here[left] + here[right]
                + below[left] + below[x] + below[right]
            )
            row.append(1 if neighbours == 3 or (neighbours == 2 and here[x]) else 0)
        result.append(row)
    return result


def population(board):
    """How many cells live."""
    return sum(map(sum, board))


def main():
    generations = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
    report_every = max(1, generations // 6)
    board = seed()
    for generation in range(generations):
        if generation % report_every == 0:
            print(f"generation {generation:5}: {population(board):4} cells")
        board = next_generation(board)
    print(f"generation {generations:5}: {population(board):4} cells")
    for row in board[:16]:
        print("".join([".#"[cell] for cell in row]).rstrip(".") or ".")


main()

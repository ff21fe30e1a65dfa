"""Breadth-first search: distances in a maze of cells, and in a graph kept as a dict of lists.

    bfs.py [side of the maze]
"""

import sys


def make_maze(side):
    """Rows of a square maze with about a quarter of its cells walls; its corners are free."""
    state = 2024
    rows = []
    for _ in range(side):
        row = []
        for _ in range(side):
            state = (state * 1103515245 + 12345) % 2147483648
            row.append("#" if (state >> 12) % 4 == 0 else ".")
        rows.append(row)
    rows[0][0] = rows[side - 1][side - 1] = "."
    return rows


def maze_distances(rows, start):
    """Steps from `start` to each cell (row, column) that can be reached."""
    height = len(rows)
    width = len(rows[0])
    distances = {start: 0}
    queue = [start]
    for row, column in queue:
        steps = distances[(row, column)] + 1
        for down, right in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            y = row + down
            x = column + right
            if 0 <= y < height and 0 <= x < width and rows[y][x] == ".":
                cell = (y, x)
                if cell not in distances:
                    distances[cell] = steps
                    queue.append(cell)
    return distances


def make_graph(nodes):
    """A connected graph: each node's neighbours by name."""
    graph = {}
    for i in range(nodes):
        graph[f"n{i}"] = [f"n{(i * 7 + 1) % nodes}", f"n{(i + 1) % nodes}", f"n{(i * i + 3) % nodes}"]
    return graph


def levels(graph, start):
    """How many nodes are at each distance from `start`, level by level."""
    seen = {start}
    level = [start]
    sizes = []
    while level:
        sizes.append(len(level))
        following = []
        for node in level:
            for neighbour in graph[node]:
                if neighbour not in seen:
                    seen.add(neighbour)
                    following.append(neighbour)
        level = following
    return sizes


def main():
    side = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    rows = make_maze(side)
    distances = maze_distances(rows, (0, 0))
    farthest = max(distances.values())
    print(f"{len(distances)} of {side * side} cells reached, the farthest in {farthest} steps")
    print(f"the other corner: {distances.get((side - 1, side - 1), 'not reached')}")
    total = 0
    for (row, column), steps in distances.items():
        total = (total * 17 + row * column + steps) % 1000003
    print(f"checksum {total}")
    sizes = levels(make_graph(side * 100), "n5")
    print(f"{sum(sizes)} nodes in {len(sizes)} levels, the widest {max(sizes)}")


if __name__ == "__main__":
    main()

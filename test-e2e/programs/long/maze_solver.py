"""Mazes: carved by a depth-first walk with an LCG, solved three ways, drawn as text."""

WIDTH, HEIGHT = 15, 9
DIRECTIONS = {"N": (0, -1), "E": (1, 0), "S": (0, 1), "W": (-1, 0)}
OPPOSITE = {"N": "S", "S": "N", "E": "W", "W": "E"}


def generator(seed):
    def below(n):
        nonlocal seed
        seed = (seed * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
        return (seed >> 33) % n

    return below


def shuffled(items, below):
    items = list(items)
    for i in range(len(items) - 1, 0, -1):
        j = below(i + 1)
        items[i], items[j] = items[j], items[i]
    return items


def carve(width, height, below):
    """A perfect maze: from each cell, the set of open directions."""
    maze = {(x, y): set() for y in range(height) for x in range(width)}
    visited = {(0, 0)}
    stack = [((0, 0), shuffled("NESW", below))]
    while stack:
        (x, y), options = stack[-1]
        if not options:
            stack.pop()
            continue
        d = options.pop()
        dx, dy = DIRECTIONS[d]
        other = (x + dx, y + dy)
        if other in maze and other not in visited:
            visited.add(other)
            maze[x, y].add(d)
            maze[other].add(OPPOSITE[d])
            stack.append((other, shuffled("NESW", below)))
    return maze


def knock_walls(maze, count, below):
    """Open some more walls, so that there are loops."""
    opened = 0
    while opened < count:
        x, y = below(WIDTH), below(HEIGHT)
        d = "NESW"[below(4)]
        dx, dy = DIRECTIONS[d]
        other = (x + dx, y + dy)
        if other in maze and d not in maze[x, y]:
            maze[x, y].add(d)
            maze[other].add(OPPOSITE[d])
            opened += 1


def neighbours(maze, cell):
    x, y = cell
    return [(x + DIRECTIONS[d][0], y + DIRECTIONS[d][1]) for d in "NESW" if d in maze[cell]]


def breadth_first(maze, start, goal):
    came_from = {start: None}
    frontier = [start]
    while frontier:
        following = []
        for cell in frontier:
            if cell == goal:
                return trace(came_from, goal), len(came_from)
            for n in neighbours(maze, cell):
                if n not in came_from:
                    came_from[n] = cell
                    following.append(n)
        frontier = following
    return None, len(came_from)


def trace(came_from, cell):
    path = []
    while cell is not None:
        path.append(cell)
        cell = came_from[cell]
    path.reverse()
    return path


def depth_first(maze, start, goal):
    seen = set()

    def visit(cell, path):
        seen.add(cell)
        if cell == goal:
            return path
        for n in neighbours(maze, cell):
            if n not in seen and (found := visit(n, path + [n])):
                return found
        return None

    return visit(start, [start]), len(seen)


def a_star(maze, start, goal):
    def estimate(cell):
        return abs(cell[0] - goal[0]) + abs(cell[1] - goal[1])

    came_from = {start: None}
    cost = {start: 0}
    open_ = {start: estimate(start)}
    expanded = 0
    while open_:
        cell = min(open_, key=lambda c: (open_[c], c))
        del open_[cell]
        expanded += 1
        if cell == goal:
            return trace(came_from, goal), expanded
        for n in neighbours(maze, cell):
            if n not in cost or cost[cell] + 1 < cost[n]:
                cost[n] = cost[cell] + 1
                came_from[n] = cell
                open_[n] = cost[n] + estimate(n)
    return None, expanded


def wall_follower(maze, start, goal, limit=2000):
    """Keep a hand on the right wall; the number of steps, or None."""
    cell, facing = start, 1
    for steps in range(limit):
        if cell == goal:
            return steps
        for turn in (1, 0, 3, 2):
            d = "NESW"[(facing + turn) % 4]
            if d in maze[cell]:
                facing = (facing + turn) % 4
                cell = (cell[0] + DIRECTIONS[d][0], cell[1] + DIRECTIONS[d][1])
                break
    return None


def draw(maze, path=()):
    marked = set(path)
    print("+" + "--+" * WIDTH)
    for y in range(HEIGHT):
        row = "|"
        floor = "+"
        for x in range(WIDTH):
            row += "()" if (x, y) in marked else "  "
            row += " " if "E" in maze[x, y] else "|"
            floor += "  +" if "S" in maze[x, y] else "--+"
        print(row)
        print(floor)


def compass(path):
    out = ""
    for (x1, y1), (x2, y2) in zip(path, path[1:]):
        for d, (dx, dy) in DIRECTIONS.items():
            if (x1 + dx, y1 + dy) == (x2, y2):
                out += d
    short = ""
    i = 0
    while i < len(out):
        j = i
        while j < len(out) and out[j] == out[i]:
            j += 1
        short += out[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return short


def main():
    for seed, loops in ((1, 0), (2, 12), (77, 30)):
        below = generator(seed)
        maze = carve(WIDTH, HEIGHT, below)
        knock_walls(maze, loops, below)
        start, goal = (0, 0), (WIDTH - 1, HEIGHT - 1)
        shortest, seen_b = breadth_first(maze, start, goal)
        draw(maze, shortest)
        found, seen_d = depth_first(maze, start, goal)
        starred, seen_a = a_star(maze, start, goal)
        print(f"breadth first: {len(shortest)} cells, saw {seen_b}; depth first: {len(found)}, saw {seen_d}; A*: {len(starred)}, saw {seen_a}")
        print("route", compass(shortest), "wall follower", wall_follower(maze, start, goal))
        dead_ends = sorted([c for c in maze if len(maze[c]) == 1])
        print(len(dead_ends), "dead ends, first", dead_ends[:4], "walls open", sum(map(len, maze.values())) // 2)
        assert len(starred) == len(shortest) <= len(found)
    maze[3, 3].clear()
    for d, (dx, dy) in DIRECTIONS.items():
        maze[3 + dx, 3 + dy].discard(OPPOSITE[d])
    print(breadth_first(maze, (0, 0), (3, 3))[0], a_star(maze, (3, 3), (0, 0)), depth_first(maze, (3, 3), (0, 0)))
    try:
        neighbours(maze, (99, 0))
    except KeyError as error:
        print("outside:", error)


main()

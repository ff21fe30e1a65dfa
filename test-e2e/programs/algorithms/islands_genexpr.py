world = """
##..#...
#...##..
..#....#
.##..###
#....#..""".split()
cells = {(x, y) for y, row in enumerate(world) for x, c in enumerate(row) if c == "#"}


def flood(start, cells):
    area, stack = set(), [start]
    while stack:
        x, y = stack.pop()
        if (x, y) in cells and (x, y) not in area:
            area.add((x, y))
            stack += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    return area


islands, left = [], set(cells)
while left:
    island = flood(min(left), left)
    left -= island
    islands.append(sorted(island))
islands.sort(key=lambda i: (-len(i), i))
for i in islands:
    print(len(i), i, sum([(x + dx, y + dy) not in cells for x, y in i for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0))]))
for y in range(5):
    print("".join([next((chr(65 + n) for n, i in enumerate(islands) if (x, y) in i), ".") for x in range(8)]))

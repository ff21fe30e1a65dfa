def solutions(n):
    found = []

    def place(row, columns, down, up):
        if row == n:
            found.append(columns)
            return
        for c in range(n):
            if c not in columns and row - c not in down and row + c not in up:
                place(row + 1, columns + (c,), down | {row - c}, up | {row + c})
    place(0, (), frozenset(), frozenset())
    return found


for n in range(1, 8):
    s = solutions(n)
    print(n, len(s), s[:1])
for c in solutions(6)[0]:
    print("".join(["Q" if i == c else "." for i in range(6)]))
knight = [[-1] * 5 for _ in range(5)]


def tour(x, y, n):
    knight[y][x] = n
    if n == 24:
        return True
    options = []
    for dx, dy in ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)):
        u, v = x + dx, y + dy
        if 0 <= u < 5 and 0 <= v < 5 and knight[v][u] < 0:
            options.append((u, v))
    for u, v in options:
        if tour(u, v, n + 1):
            return True
    knight[y][x] = -1
    return False


print(tour(0, 0, 0), knight)

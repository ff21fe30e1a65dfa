def spiral(n):
    grid = [[0] * n for _ in range(n)]
    x = y = 0
    dx, dy = 1, 0
    for i in range(1, n * n + 1):
        grid[y][x] = i
        u, v = x + dx, y + dy
        if not (0 <= u < n and 0 <= v < n) or grid[v][u]:
            dx, dy = -dy, dx
        x, y = x + dx, y + dy
    return grid


for row in spiral(5):
    print(" ".join([f"{v:2}" for v in row]))


def unwind(m):
    out = []
    while m:
        out += m[0]
        m = [list(r) for r in zip(*m[1:])][::-1]
    return out


print(unwind(spiral(4)) == list(range(1, 17)), unwind([[1, 2, 3], [4, 5, 6]]))
rows = [[1]]
while len(rows) < 8:
    rows.append([a + b for a, b in zip([0] + rows[-1], rows[-1] + [0])])
for r in rows:
    print(" ".join(map(str, r)).center(30).rstrip())
magic = [[0] * 5 for _ in range(5)]
i, j = 0, 2
for k in range(1, 26):
    magic[i][j] = k
    if magic[(i - 1) % 5][(j + 1) % 5]:
        i = (i + 1) % 5
    else:
        i, j = (i - 1) % 5, (j + 1) % 5
print(magic, {sum(r) for r in magic} | {sum(c) for c in zip(*magic)})

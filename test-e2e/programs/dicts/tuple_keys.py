grid = {}
for x in range(3):
    for y in range(2):
        grid[x, y] = x * y
print(grid, grid[2, 1], grid[(0, 0)], (5, 5) in grid, grid.get((9, 9), "none"))
grid[1, 1] += 10
del grid[0, 0]
print(sorted(grid), max(grid, key=grid.get), sum(grid.values()))
nested = {("a", (1, 2)): "x", ("a", (1, 3)): "y"}
print(nested["a", (1, 2)], nested)
for (x, y), v in grid.items():
    if v:
        print(x, y, v)
for bad in ([], {}, set(), ([],), slice):
    try:
        grid[bad] = 1
        print("ok")
    except TypeError as e:
        print(e)
try:
    [1] in grid
except TypeError as e:
    print(e)

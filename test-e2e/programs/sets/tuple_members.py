visited = set()
x = y = 0
for move in "RRUULLDDRULDRR":
    visited.add((x, y))
    dx, dy = {"R": (1, 0), "L": (-1, 0), "U": (0, 1), "D": (0, -1)}[move]
    x, y = x + dx, y + dy
print(len(visited), sorted(visited), (x, y) in visited, (9, 9) in visited)
friends = {("a", "b"), ("b", "c"), ("c", "a"), ("d", "d")}
mutual = {tuple(sorted(p)) for p in friends if p[0] != p[1]}
print(sorted(mutual), sorted({n for p in friends for n in p}))
print(sorted({(1, 2), (1.0, 2.0), (True, 2)}), len({"a", "b", "a"}), {None, None} == {None}, len({1, "1", 1.0, (1,)}))
big = {i * i for i in range(1000)} & {i * i * i for i in range(100)}
print(sorted(big))

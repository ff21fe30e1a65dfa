(a, b), c = [1, 2], 3
print(a, b, c)
((a, b), (c, (d, e))), f = ("xy", (1, [2, 3])), {"k": 0}
print(a, b, c, d, e, f)
for i, (k, (v, w)) in enumerate({"a": (1, 2), "b": (3, 4)}.items()):
    print(i, k, v, w)
print([a + b * c for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]], {k: v for k, (v, *_) in [("x", "abc"), ("y", [9])]})
points = [(0, 0), (3, 4), (6, 8)]
print([((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5 for (x1, y1), (x2, y2) in zip(points, points[1:])])
[[p, q], [r]], s = [(1, 2), (3,)], 4
print(p, q, r, s)

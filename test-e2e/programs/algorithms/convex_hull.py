def cross(o, a, b):
    return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])


def half(points):
    out = []
    for p in points:
        while len(out) > 1 and cross(out[-2], out[-1], p) <= 0:
            out.pop()
        out.append(p)
    return out[:-1]


def hull(points):
    points = sorted(set(points))
    return half(points) + half(points[::-1]) if len(points) > 2 else points


def area(polygon):
    return abs(sum([x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(polygon, polygon[1:] + polygon[:1])])) / 2


def inside(p, polygon):
    hit = False
    for (x1, y1), (x2, y2) in zip(polygon, polygon[1:] + polygon[:1]):
        if (y1 > p[1]) != (y2 > p[1]) and p[0] < (x2 - x1) * (p[1] - y1) / (y2 - y1) + x1:
            hit = not hit
    return hit


points = [((i * 37) % 23, (i * 53) % 19) for i in range(40)]
h = hull(points)
print(h, area(h), [inside(p, h) for p in ((10, 10), (-1, 5), (22, 0))], hull([(0, 0), (1, 1), (2, 2), (0, 0)]), hull([(1, 1)]))
print(area([(0, 0), (4, 0), (4, 3)]), area([(0, 0), (0.5, 0), (0.5, 0.5), (0, 0.5)]))
best = min([((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2, a, b) for i, a in enumerate(points) for b in points[:i] if a != b])
print(best, best[0] ** 0.5)

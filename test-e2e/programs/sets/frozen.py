f = frozenset([1, 2, 3])
print(f, frozenset(), f | {4}, {4} | f, type(f | {4}).__name__, type({4} | f).__name__, f & {1}, f - {1}, f == {1, 2, 3}, f <= {1, 2, 3, 4}, hash(f) == hash(frozenset([3, 2, 1])))
d = {f: "value", frozenset(): "empty"}
print(d[frozenset([3, 1, 2])], d[frozenset()], {f, frozenset({1, 2, 3})}, {1, 2, 3} in {f}, frozenset(f) is f, f.copy() is f)
for g in (lambda: f.add(1), lambda: f.remove(1), lambda: {{1}}, lambda: {{1}: 2}):
    try:
        g()
    except (AttributeError, TypeError) as e:
        print(e)
g = f
g |= {9}
print(f, g)
print(sorted(map(sorted, {frozenset({1, 2}), frozenset({2, 1}), frozenset({3})})))

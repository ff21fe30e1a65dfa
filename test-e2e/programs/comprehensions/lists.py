print([x for x in range(5)], [x * 2 for x in "ab"], [x for x in range(20) if x % 2 if x % 3], [x if x % 2 else -x for x in range(5)], [] == [x for x in []])
print([(x, y) for x in range(3) for y in range(x)], [x + y for x in "ab" for y in "cd" if x + y != "bc"], [[j for j in range(i)] for i in range(4)])
print([y for x in [[1, 2], [3]] for y in x], [x for x in [1, 2, 3] for x in range(x)], [len(w) for w in "a bb ccc".split()], [(a, b) for a, b in {"k": 1}.items()])
print([z for x in range(6) if x % 2 == 0 for y in range(x) if y % 3 == 1 for z in (x, y)], [f(3) for f in [lambda v: v + 1, lambda v: v * v]])
m = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in m] for i in range(3)], [x for row in m for x in row if x & 1], sum([x * x for x in range(10)]))

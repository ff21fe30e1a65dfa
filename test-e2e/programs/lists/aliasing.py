a = [1, 2]
b = a
b.append(3)
print(a, a is b, a == [1, 2, 3], a is [1, 2, 3])
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid, grid[0] is grid[1])
fresh = [[0] * 3 for _ in range(2)]
fresh[0][0] = 1
print(fresh)
c = a[:]
c += [4]
print(a, c)
a += [9]
print(b)
a = a + [10]
print(a, b)
b *= 2
print(b)
nested = [b] * 3
nested[0].clear()
print(nested)
t = ([], 1)
t[0].append("in a tuple")
print(t)
try:
    t[0] += ["twice"]
except TypeError as e:
    print(e, t)

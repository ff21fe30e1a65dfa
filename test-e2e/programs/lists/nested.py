m = [[1, 2, 3], [4, 5, 6]]
print(m[1][2], m[-1][-1], [row[0] for row in m], list(zip(*m)), [list(r) for r in zip(*m)], sum(m, []), [x for row in m for x in row])
m[0][1], m[1][0] = m[1][0], m[0][1]
print(m)
m[0] = m[1]
m[0].append("shared")
print(m, len(m), len(m[0]))
cube = [[[x + y * 2 + z * 4 for x in range(2)] for y in range(2)] for z in range(2)]
print(cube, cube[1][0][1], cube[0][1])
cube[0][0][0] += 100
cube[1][1][1] *= -1
print(cube)
try:
    m[0][0][0]
except TypeError as e:
    print(e)
try:
    m[0][0][0] = 1
except TypeError as e:
    print(e)

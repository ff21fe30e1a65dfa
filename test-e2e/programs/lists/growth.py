a = []
for i in range(10000):
    a.append(i * i)
print(len(a), a[9999], sum(a), a[-3:])
while len(a) > 5:
    a.pop()
print(a)
mixed = [1, 2, 3]
mixed.append(4.5)
mixed.append("s")
mixed[0] = 2**70
mixed.insert(2, None)
print(mixed)
floats = [0.5] * 4
floats[2] = 1
floats[3] = 2**65
print(floats, [type(x).__name__ for x in floats])
ints = [1, 2, 3]
ints[1] = 2.0
ints += [True]
print(ints, sum(ints))
ints[0] = -0.0
print(ints)

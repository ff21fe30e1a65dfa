print([1] * 3, 2 * ["a", None], [] * 5, [1] * 0, [1] * -2, [[]] * 2, [0] * True, [1, 2] + [3], [] + [])
for f in (lambda: [1] * 1.5, lambda: [1] * "a", lambda: [1] + (2,), lambda: [1] + None, lambda: [1] - [1], lambda: [1] * [2], lambda: -[1]):
    try:
        f()
    except TypeError as e:
        print(e)
a = [1]
a += (2, 3)
a += "xy"
a += range(2)
a += {"k": 1}
print(a)
try:
    a += 5
except TypeError as e:
    print(e)
a *= 0
print(a)

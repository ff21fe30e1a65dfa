a = {"x": 1, "y": 2}
b = {"y": 20, "z": 30}
print(a | b, b | a, a, a | {}, {} | {})
a |= b
print(a)
a |= [("w", 5), ("x", 0)]
print(a)
for f in (lambda: a | [("k", 1)], lambda: a | None, lambda: a + b, lambda: a & b, lambda: a - b):
    try:
        print(f())
    except TypeError as e:
        print(e)
try:
    a |= 5
except TypeError as e:
    print(e)

def f(x):
    calls.append(x)
    return x


calls = []
print(f(1) < f(2) < f(3), calls)
calls = []
print(f(1) < f(0) < f(3), calls)
calls = []
print(f(1) == f(1) != f(2) <= f(2) > f(5) < f(9), calls)
print(1 < 2 > 1, 1 < 3 > 2 < 9, 0 == 0 == 0.0, 3 in [1, 2, 3] == True, (3 in [3]) == True, 1 < 2 in [2, 3], "a" < "b" < "c", not 1 < 2 < 3)
print(None is None is None, [] == [] is not None)
x = 5
if 0 < x <= 5 < 10:
    print("in range")
while 0 < x < 6:
    x -= 2
print(x)
try:
    print(1 < 2 < "a")
except TypeError as e:
    print(e)
print(2 < 1 < "a")

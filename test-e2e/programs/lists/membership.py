a = [1, "two", 3.0, None, (4,), [5]]
for x in (1, True, 1.0, "two", "t", 3, None, (4,), [5], 5, float("nan")):
    print(repr(x), x in a, a.count(x), x not in a)
nan = float("nan")
print(nan in [nan], [nan].index(nan), [nan].count(nan), [nan] == [nan])
try:
    1 in 5
except TypeError as e:
    print(e)

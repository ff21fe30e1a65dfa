print([str(x) for x in (1, 1.5, None, True, "s", [1, "a"], (1,), {"k": 'v'}, {3}, range(3), 2**70)])
print(str(), str(object="x"), repr(str(5)), str(str), str(len), str(type(None)))
print(repr([str, int, list, type(None)]), str(slice(1, 2)), str(...), repr(NotImplemented))

for v in (1, True, 1.5, "s", None, [1], (1,), {1: 2}, {1}, frozenset(), range(2), slice(1), len, print, type, int, lambda: 1, iter([]), iter(()), iter("a"), iter({}), iter({1}), iter(range(1)), iter({}.items()), zip(), map(str, []), filter(None, []), enumerate([]), reversed([]), {}.keys(), {}.values(), {}.items(), "".join, [].append, ..., NotImplemented, ValueError, ValueError("x"), 2**100):
    print(type(v).__name__, end=" ")
print()
print(type(1), type("a"), type(None), type([]), type(type), type(len), type(lambda: 0), type(range(0)), type(ValueError()), type(1) is int, type(True) == int, type(1) in (int, str), str(type(1.5)), int, str, [list, dict], {int: "i"}[type(5)])
print(int.__name__, type(int).__name__, type(type(1)) is type, type(5)("7"), type([])("ab"), (5).__class__.__name__, "s".__class__ is str)

values = [1, True, 1.0, "s", None, [], (), {}, set(), frozenset(), range(1), len, lambda: 0, int, ValueError(), slice(1), ...]
types = [int, bool, float, str, list, tuple, dict, set, frozenset, range, type, object, Exception, type(None)]
for v in values:
    print(type(v).__name__, [t.__name__ for t in types if isinstance(v, t)])
print(isinstance(1, (str, int)), isinstance(1, (str, (float, int))), isinstance(1, ()), isinstance(1, int | str), issubclass(bool, int), issubclass(int, (str, object)), issubclass(int, bool))
for f in (lambda: isinstance(1, 1), lambda: isinstance(1, [int]), lambda: isinstance(1, (str, 5)), lambda: issubclass(1, int), lambda: isinstance(), lambda: issubclass(int, "a")):
    try:
        print(f())
    except TypeError as e:
        print(e)

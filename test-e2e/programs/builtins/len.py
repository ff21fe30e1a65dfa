print(len(""), len("abc"), len([1, [2, 3]]), len(()), len({}), len({1: 2}), len({1, 1}), len(range(5, 10)), len(range(0, 10, 3)), len({}.keys()), len({1: 2}.items()), len(frozenset()), len("😀é"), len(range(10**15)))
for v in (5, None, 1.5, True, len, int, iter([]), map(str, []), zip(), enumerate([]), lambda: 0, ...):
    try:
        print(len(v))
    except TypeError as e:
        print(e)

print(sorted("bca"), sorted([3, 1], reverse=True), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a")]), sorted(["B", "a"], key=str.lower), sorted(range(3), key=lambda x: -x), sorted(set([3, 3, 1])), sorted([True, 0, 2.5]))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(0, 10, 3))), list(reversed((1,))), list(reversed({"x": 1, "y": 2})), "".join(reversed("xyz")), tuple(reversed([])))
a = [3, 1, 2]
b = sorted(a)
print(a, b, b is a, sorted(a, reverse=1), sorted(a, key=None))
for f in (lambda: sorted(), lambda: sorted(1), lambda: sorted([1, "a"]), lambda: sorted([1], 2), lambda: reversed(5), lambda: reversed({1}), lambda: reversed(map(str, [])), lambda: sorted([3, None]), lambda: sorted([1, 2], key=lambda: 1), lambda: sorted([1], reverse="x")):
    try:
        print(f())
    except TypeError as e:
        print(e)

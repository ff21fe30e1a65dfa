print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max({"a": 1, "b": 0}), min((2, "b"), (2, "a")), max(1, 1.0), min(1.0, 1), max(True, 1), min([5]), max(range(10)))
print(min([], default="none"), max((), default=None), min([4], default=0), max("aa", "b", key=len), min(["bb", "c", "a"], key=len), max([-3, 2], key=abs), min(5, -6, key=lambda x: x * x))
print(max([[1, 2], [1, 3]]), max([1, 2.5, 2**70]), max({3, 1}), min(map(abs, [-3, -1])), max(enumerate("bca"), key=lambda p: p[1]))
for f in (lambda: min([]), lambda: max(), lambda: max(5), lambda: min(1, "a"), lambda: max(1, 2, default=3), lambda: min([1], key=5), lambda: max(None), lambda: min([1, None]), lambda: max([], key=len), lambda: max(1, 2, foo=3)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

print(list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), list(zip([1, 2], "ab", (True, False))), dict(zip("xy", range(2))), list(zip(*[(1, "a"), (2, "b")])), list(zip(range(3), strict=True)), list(zip("ab", "cd", strict=True)))
it = iter([1, 2, 3, 4, 5])
print(list(zip(it, it)), list(it))
a, b = iter("abc"), iter([1])
print(list(zip(a, b)), list(a))
a, b = iter([1]), iter("abc")
print(list(zip(a, b)), list(b))
for f in (lambda: list(zip("ab", "c", strict=True)), lambda: list(zip("a", "bc", strict=True)), lambda: list(zip("a", "b", "cd", strict=True)), lambda: zip(1, 2), lambda: zip("a", None), lambda: zip("a", foo=1), lambda: len(zip())):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

items = [lambda: int("x"), lambda: int("1", 99), lambda: float("x"), lambda: [].index(1), lambda: [].remove(1), lambda: (1,).index(2), lambda: "a".index("b"), lambda: chr(-5), lambda: range(1, 2, 0), lambda: [1][::0], lambda: max([]), lambda: min(()), lambda: "a".split(""), lambda: "{} {0}".format(1), lambda: "%q" % 1, lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([], [], [1], strict=True)), lambda: 1 << -1, lambda: pow(2, -1, 4), lambda: round(float("nan")), lambda: dict([1]) if 0 else dict([(1,)]), lambda: format(1, "zz"), lambda: "abc".rindex("z"), lambda: range(3).index(7), lambda: max({}, key=len), lambda: open("x", "q"), lambda: print("a", file=5)]
for i, f in enumerate(items):
    try:
        f()
        print(i, "no error")
    except (ValueError, AttributeError) as e:
        print(i, type(e).__name__, e)

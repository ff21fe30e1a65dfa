print(int(), float(), str(), bool(), list(), tuple(), dict(), set(), frozenset(), int("5"), int(5.9), int("0x1A", 16), float("1e3"), float(3), bool("False"), bool([]), str(5), str([1]), list("ab"), tuple([1]), dict(a=1), dict([(1, 2)]), set("a"), complex.__name__)
print(int(True), float(True), str(True), bool(None), list({"a": 1}), tuple("xy"), list(range(3)), set([1, 1]), list(dict(b=1, a=2).items()), dict({"x": 1}, y=2), dict(zip([1], [2])), slice(1, 2, 3), range(2))
for f in (lambda: int("a"), lambda: int(None), lambda: int([1]), lambda: float("a"), lambda: float(None), lambda: list(1), lambda: tuple(1), lambda: dict(1), lambda: set(1), lambda: str(1, 2, 3, 4), lambda: bool(1, 2), lambda: list([], []), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict("ab"), lambda: range(1.5), lambda: slice(), lambda: frozenset([[]]), lambda: int("5", 1), lambda: int(5.5, 10), lambda: int(x=5)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

one, none, empty = 1, None, []
items = [
    lambda: len(5), lambda: len(None), lambda: abs("a"), lambda: sum(["a"]), lambda: sum([[1], 2]), lambda: max(5), lambda: max(1, "a"), lambda: min([1, None]), lambda: sorted([1, "b"]), lambda: iter(5), lambda: next([]),
    lambda: empty[""], lambda: one[0], lambda: none[0], lambda: none["k"], lambda: {}[[]], lambda: 5 in 5, lambda: not_a_name, lambda: int([]), lambda: float({}), lambda: ord(5), lambda: chr("a"), lambda: round("a"), lambda: divmod(1, None),
    lambda: pow("a", 2), lambda: "a" % 1, lambda: "a" + 1, lambda: [1] + (1,), lambda: {} < {}, lambda: set() + set(), lambda: isinstance(1, "int"), lambda: isinstance(1), lambda: zip(1), lambda: enumerate(5), lambda: map(len), lambda: list(map(5, [1])), lambda: reversed(5), lambda: reversed({1}), lambda: range("a"), lambda: "abc".join(5), lambda: hash([]), lambda: print(end=5), lambda: sum("abc"), lambda: sum([1], "a"), lambda: str(1, 2), lambda: bool(1, 2), lambda: int(1, 2, 3), lambda: one(2), lambda: all(5), lambda: any(None), lambda: tuple(1, 2), lambda: bin("a"), lambda: callable(), lambda: open(), lambda: type(), lambda: filter(1),
]
for i, f in enumerate(items):
    try:
        f()
        print(i, "no error")
    except (TypeError, NameError) as e:
        print(i, type(e).__name__, e)

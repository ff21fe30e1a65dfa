print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} == {"a": 1.0}, {"a": 1} != {"a": 2}, {} == {}, {1: 2} == [(1, 2)], {1: {2: 3}} == {1.0: {2: 3.0}})
for f in (lambda: {1: 2} < {1: 3}, lambda: {} > 1, lambda: hash({}), lambda: sorted([{}, {}]), lambda: dict(5), lambda: dict([1, 2]), lambda: dict(["ab", "c"]), lambda: dict(1, 2)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(dict(["ab", "cd"]), dict([[1, 2]]), min({3: "a", 1: "z"}), list({"k": 1}) == ["k"], bool({}), bool({0: 0}))

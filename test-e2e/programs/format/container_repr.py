print([1, 2.0, "a", None, True], (1,), (), [], {}, set(), frozenset(), {1}, {1: [2, {"a": (3,)}]}, [[]], ((),), {(): []})
print(["it's", 'say "x"', "both'\""], {"k\n": "\t"}, (1, (2, (3,))), [float("nan"), -0.0, 1e100])
print(range(5), range(1, 5), range(0, 10, 3), slice(None), frozenset({1}), {"d": {}.keys()}, [{}.values(), {1: 2}.items()])
print(str([str(1), repr("a")]), repr({"a": {1}}), f"{[1, 'x']}", "%s" % ({"q": (1,)},), "{}".format((1, "y")))
l = [1]
l.append(l)
print(l, repr(l), str([l]))
d = {}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)

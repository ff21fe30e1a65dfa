d = {"b": 1, "a": 2, "c": 3}
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))
d["b"] = 10
d["d"] = 4
print(d)
del d["a"]
d["a"] = 5
print(d, list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())))
for i in range(10):
    d[i] = i
for i in range(0, 10, 2):
    del d[i]
d[4] = "again"
print(d, len(d))
print({1: "a", 2: "b", 1: "c"}, dict(z=1, y=2), dict([("p", 1), ("o", 2)], q=3), dict({"m": 0}, m=1), dict(zip("ab", [1, 2])))
print({**d, "b": 0} == {"b": 0, **d}, {**{"x": 1}, "y": 2, **{"x": 3}})

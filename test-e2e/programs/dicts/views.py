d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d["c"] = 3
print(k, v, i, "c" in k, 3 in v, ("c", 3) in i, ("c", 4) in i)
print(sorted(k & {"a", "c", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), k == {"a", "b", "c"}, k == d.keys(), v == d.values())
print(k.isdisjoint({"x"}), k.isdisjoint(["a"]), k >= {"a"}, {"a": 1}.items() <= i, sorted(i & {("a", 1), ("a", 2)}), i == {"c": 3, "b": 2, "a": 1}.items())
print(list(map(lambda p: p[0] * p[1], i)), max(v), sum(v), sorted(v, reverse=True), type(k).__name__, type(v).__name__, type(i).__name__)
try:
    k[0]
except TypeError as e:
    print(e)

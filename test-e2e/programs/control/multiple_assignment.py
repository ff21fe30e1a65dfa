# a = b = value, nested targets, and the order in which they are stored.
class Log(dict):
    def __setitem__(self, key, value):
        print("store", key, value)
        super().__setitem__(key, value)


d = Log()
d["a"] = d["b"] = 1
(d["x"], [d["y"], *d["rest"]]), d["z"] = (1, "pqr"), 2
i = 0
values = [0, 0, 0]
i, values[i] = 1, "set"
print(i, values)
a = [1, 2]
a[0], a[1] = a[1], a[0]
print(a)
for a, (b, *c) in [(1, "xyz"), (2, [3])]:
    print(a, b, c)

d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)
print(d.pop("a"), d.pop("zz", "default"), d.popitem(), d, len(d), "b" in d, "zz" not in d)
d.update({"b": 20, "x": 1})
d.update([("y", 2)], z=3)
d.update()
print(d, d.copy() == d, d.copy() is d, dict.fromkeys("abc"), dict.fromkeys([1, 2], 0))
shared = dict.fromkeys(range(2), [])
shared[0].append(1)
print(shared)
d.clear()
print(d, bool(d))
for f in (lambda: d.popitem(), lambda: d.pop("a"), lambda: d["missing"], lambda: d[1, 2], lambda: d.get(), lambda: d.update(5), lambda: d.update([1]), lambda: d.update([(1, 2, 3)]), lambda: d.update(["abc"]), lambda: d.pop(), lambda: d.get([])):
    try:
        print(f())
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)

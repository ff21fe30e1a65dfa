print(sum(x * x for x in range(10)), any(x > 3 for x in [1, 5]), all(x for x in [1, 0]), max(len(w) for w in ["a", "bcd"]), min((x, -x) for x in range(3)))
print(sorted(x % 3 for x in range(7)), ",".join(str(x) for x in range(4)), list(x for x in "ab"), tuple(x for x in range(2)), set(x % 2 for x in range(9)), dict((x, x * x) for x in range(3)))
print(sum((i * j for i in range(3) for j in range(3) if i != j), 100), [*(c.upper() for c in "xy")], max((s for s in ["b", "a"]), key=ord, default=None), list(zip((i for i in "ab"), (j for j in range(5)))))
seen = []
print(any(seen.append(x) or x > 1 for x in range(5)), seen)
print(all(seen.append(x) or x < 1 for x in range(5)), seen, next((x for x in range(10) if x * x > 20), None), next((x for x in [] if x), "none"))
a, b = (x + 1 for x in (1, 2))
print(a, b, 3 in (x for x in range(5)), sum(1 for _ in "hello"))

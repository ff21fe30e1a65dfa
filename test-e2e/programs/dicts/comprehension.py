print({x: x * x for x in range(5)}, {x % 3: x for x in range(10)}, {v: k for k, v in {"a": 1, "b": 2}.items()}, {k: v for k, v in zip("abc", range(3)) if v})
print({(i, j): i + j for i in range(2) for j in range(2)}, {w: {c: w.count(c) for c in w} for w in ["aab", "b"]}, {str(n): [n] * n for n in range(3)})
x = "outer"
d = {x: 1 for x in "ab"}
print(x, d)
order = []
e = {order.append(f"k{i}") or i: order.append(f"v{i}") or i for i in range(2)}
print(order, e)
try:
    {[]: 1 for _ in range(1)}
except TypeError as err:
    print(err)

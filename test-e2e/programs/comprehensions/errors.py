for f in (lambda: [x for x in 5], lambda: [x for x in None], lambda: [a for a, b in [1]], lambda: {k: v for k in "ab" for v in k[5]}, lambda: {[] for _ in "a"}, lambda: [x.foo for x in "a"], lambda: [1 + x for x in ["a"]], lambda: {x: 1 for x in [{}]}):
    try:
        print(f())
    except (TypeError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)
print([x for x in [] for y in 1 / 0], [[] for _ in range(2)])

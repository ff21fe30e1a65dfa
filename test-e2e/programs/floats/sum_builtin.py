# sum() of floats is compensated since 3.12.
print(sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([1, 2.5, 3]), sum([0.1, 0.2, 0.3]), sum([1e308, 1e308, -1e308]))
print(sum([0.1, 0.7, 0.1], 0.0), sum([], 0.0), sum([2**60, 1.0, 1]), sum([True, 0.5]), sum([float("inf"), 1.0]))
print(sum([float("inf"), float("-inf")]), sum([-0.0]), sum([-0.0], -0.0), sum([1.5] * 4, 2**70))

print(sum([1, 2, 3]), sum(()), sum([0.5, 1]), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(range(101)), sum([True, True]), sum({1: 9, 2: 8}), sum([2**62, 2**62, 2**62]), sum([1, 2], 10), sum([1], start=0.5), sum({3, 4}))
for f in (lambda: sum(5), lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([1, None]), lambda: sum(), lambda: sum([[1]], ()), lambda: sum([1], [2])):
    try:
        print(f())
    except TypeError as e:
        print(e)

print((1, 2) == (1, 2), (1, 2) == [1, 2], (1, 2) < (1, 3), () < (0,), (1, 2, 3) > (1, 2), (1, "a") < (2, 0), (1.0, True) == (1, 1))
print(hash((1, 2)) == hash((1.0, 2)), hash(()) == hash(()), {(1, 2): "a"}[(1.0, 2.0)], {(), ((),)} == {((),), ()})
print(hash(()), hash((1,)), hash((1, 2, 3)), hash((0.5, None is None)), hash(((1,), (2,))))
try:
    hash(([],))
except TypeError as e:
    print(e)
try:
    {(1, {}): 2}
except TypeError as e:
    print(e)
try:
    (1,) < ("a",)
except TypeError as e:
    print(e)
print(sorted([(3, "c"), (1, "z"), (1, "a"), (2, "m")]), max((1, 5), (1, 4)), min([(2,), (1, 9)]))

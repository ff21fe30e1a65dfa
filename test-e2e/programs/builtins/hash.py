print(hash(0), hash(1), hash(-1), hash(True), hash(1.0), hash(0.5), hash(2**61 - 1), hash(2**61), hash(-0.0), hash(1e300), hash(float("inf")), hash(3.14159), hash(-2.5))
print(hash(()), hash((0,)), hash((1, 2)), hash((1, (2, 3))), hash((-1, -2)), hash((1.5, 2**80)), hash((True, 1.0)) == hash((1, 1)), hash(tuple(range(20))))
print(hash("") == 0, hash("a") == hash("a"), hash("ab") == hash("a" + "b"), hash(None) == hash(None), hash(range(3)) == hash(range(3)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(int) == hash(int), hash(len) == hash(len))
for v in ([], {}, set(), ([],), (1, {}), slice):
    try:
        hash(v)
        print("hashable")
    except TypeError as e:
        print(e)

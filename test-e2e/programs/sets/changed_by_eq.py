"""An __eq__ that changes the set that is searched: no crash, and the rest of the search sees the set as it is then."""


class Bad:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n & 1

    def __eq__(self, other):
        global budget
        if budget is not None:
            budget -= 1
            if budget % 7 == 0:
                a.clear()
            if budget % 11 == 0:
                b.clear()
        return self.n == other.n


operations = [
    lambda a, b: a - b, lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b, lambda a, b: a == b,
    lambda a, b: a <= b, lambda a, b: a.update(b), lambda a, b: a.__isub__(b), lambda a, b: a.__iand__(b),
    lambda a, b: a.__ixor__(b), lambda a, b: a.isdisjoint(b), lambda a, b: Bad(3) in a,
]
for f in operations:
    for size in (3, 8, 20):
        budget = None
        a = {Bad(n) for n in range(size)}
        b = {Bad(n) for n in range(size // 2, size * 2)}
        budget = 100
        try:
            f(a, b)
        except RuntimeError as e:
            pass
        budget = None
        len(a), len(b), [x.n for x in a], [x.n for x in b]
print("done")

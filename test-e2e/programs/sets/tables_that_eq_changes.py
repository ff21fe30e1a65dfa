"""An __eq__ that makes a set grow or empties it while two sets are compared: nobody reads where the table was."""

target = None
grow = True


class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number % 4

    def __eq__(self, other):
        if target is not None:
            if grow:
                target.update(range(1000, 1400))
            else:
                target.clear()
        return self is other


def sets():
    return {Key(i) for i in range(12)}, {Key(i) for i in range(16)}


operations = {
    "difference": lambda a, b: a - b,
    "intersection": lambda a, b: a & b,
    "union": lambda a, b: a | b,
    "symmetric difference": lambda a, b: a ^ b,
    "subset": lambda a, b: a <= b,
    "superset": lambda a, b: b >= a,
    "disjoint": lambda a, b: a.isdisjoint(b),
    "in place": lambda a, b: a.__ior__(b),
    "difference in place": lambda a, b: a.__isub__(b),
}
for grow in (True, False):
    for which in (0, 1):
        for name, operation in operations.items():
            pair = sets()
            target = None
            pair = sets()
            target = pair[which]
            try:
                result = type(operation(*pair)).__name__
            except RuntimeError as e:
                result = "RuntimeError"
            target = None
            kept = [k for one in pair for k in one if isinstance(k, Key)]
            print(grow, which, name, result in ("set", "bool", "RuntimeError"), all(0 <= k.number < 16 for k in kept))

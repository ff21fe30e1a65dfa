"""Classes derived from zip, enumerate, map, filter and the types of itertools."""
import itertools
from itertools import chain, compress, islice, repeat

for base, args in [
    (zip, ([1, 2], "ab")), (enumerate, ("ab", 5)), (map, (str, [1, 2])), (filter, (None, [0, 1])),
    (repeat, (1, 2)), (chain, ([1, 2], [3])), (compress, ("ABC", [1, 0, 1])), (itertools.count, (5,)),
    (itertools.product, ("ab", [1])), (itertools.accumulate, ([1, 2, 3],)),
]:
    class Derived(base):
        def first(self):
            return next(self)

    d = Derived(*args)
    print(type(d) is Derived, isinstance(d, base), iter(d) is d, d.first(), list(islice(d, 3)))
    d.note = base.__name__
    print(d.note, next(d, "end") if base is not itertools.count else "")


class Numbered(zip):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.sources = len(args)
        return self

    def __next__(self):
        return (self.sources, *super().__next__())


print(list(Numbered("ab", "cd")), [a for a in Numbered("x", "y")])
print(dict(zip("ab", Numbered("ab", "cd"))))
for name in "range slice memoryview bool".split():
    try:
        type("X", (__builtins__.__dict__[name] if not isinstance(__builtins__, dict) else __builtins__[name],), {})
    except TypeError as e:
        print(e)
for value in (iter({}), iter(int, 1), ..., (i for i in ())):
    try:
        type("X", (type(value),), {})
    except TypeError as e:
        print(e)

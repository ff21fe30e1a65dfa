import reprlib
from array import array
from collections import deque
from reprlib import Repr, recursive_repr

long = list(range(100))
for x in (long, tuple(long), set(long), frozenset(long), deque(long), {i: i for i in long}, "x" * 100, 10**60, array("i", long), [[[[[[[[1]]]]]]]], {}, set(), (1,), 1.5, "short", b"b" * 100, frozenset(), array("d"), [], {3, 1, 2}):
    print(reprlib.repr(x))
r = Repr(maxlist=2, maxstring=10, fillvalue="***", maxlevel=2)
print(r.repr(["abcdefghijklmnop", [1, [2, [3]]], 3]), r.repr({"k": {"l": {"m": 1}}}))
print(Repr(indent=2).repr([1, {"a": [2, 3]}, (4,)]))
print(Repr(indent="->").repr({"a": []}))


class L(list):
    @recursive_repr("<...>")
    def __repr__(self):
        return "L[" + ", ".join(map(repr, self)) + "]"


l = L([1, 2])
l.append(l)
print(l, L.__repr__.__name__)


class Mine(Repr):
    def repr_int(self, x, level):
        return f"int {x}"


print(Mine().repr([1, 2]))


class Broken:
    def __repr__(self):
        raise ValueError


print(reprlib.repr(Broken())[:20])

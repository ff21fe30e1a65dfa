import collections
import copyreg
import datetime
import decimal
import enum
import fractions
import io
import pickle
from dataclasses import dataclass


class Plain:
    def __init__(self, x):
        self.x = x
        self.y = [x]

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def method(self):
        return self.x


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a

    def __eq__(self, other):
        return self.a == other.a


class State:
    def __init__(self):
        self.n = 1
        self.cache = {}

    def __getstate__(self):
        return {"n": self.n}

    def __setstate__(self, state):
        self.n = state["n"] + 1
        self.cache = "fresh"


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, self.args


class NewArgs(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class MyList(list):
    pass


class MyDict(dict):
    pass


class MyInt(int):
    pass


class MyStr(str):
    pass


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: float = 0.5


Pair = collections.namedtuple("Pair", "left right")


class Outer:
    class Inner:
        pass


class Mistake(Exception):
    pass


def function():
    return 1


shared = [1, 2]
cyclic = []
cyclic.append(cyclic)
values = [
    None, True, False, 0, 1, -1, 255, 256, 65535, 65536, -300, 2**31 - 1, 2**31, -(2**31) - 1, 2**100, -(2**70), 2**2100, 0.0, -1.5, 1e300, float("inf"), "", "text", "é\n\\\u20ac\U0001f600", "x" * 300,
    b"", b"bytes", bytes(range(256)), bytearray(b"ab"), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], list(range(5)), {}, {"a": 1}, {1: 2, 3: [4]}, set(), {5}, frozenset(), frozenset([7]), 3 + 4j,
    [shared, shared], ((1, 2), (1, 2)), len, int, function, Plain, Outer.Inner, ValueError("a", 1), Mistake("m"), range(1, 10, 2), slice(1, 2), Ellipsis, NotImplemented, type(None),
    collections.OrderedDict(a=1), collections.defaultdict(list, {"k": [1]}), collections.deque([1, 2], 5), collections.Counter("aab"), Pair(1, 2), datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 6), datetime.timedelta(1, 2, 3),
    decimal.Decimal("1.50"), fractions.Fraction(3, 4), Colour.RED, Point(1, 2.5),
]  # fmt: skip
for value in values:
    for proto in range(6):
        data = pickle.dumps(value, proto)
        back = pickle.loads(data)
        if type(back) is not type(value) or (back != value and not isinstance(value, Exception)):
            print("differs", proto, value, back)
print(len(values), "values went there and back")
plain = [None, True, 5, 1000, -7, 2**40, 1.5, "abc", "é\n", b"ab", (1, 2), [1, 2], {"a": [1]}, (), [], {}, 3 + 4j, function, int, Plain(3), MyInt(4), ValueError("x"), {7}, bytearray(b"z"), Colour.BLUE]
for value in plain:
    print([pickle.dumps(value, proto) for proto in range(6)])

back = pickle.loads(pickle.dumps([shared, shared]))
print(back[0] is back[1])
back = pickle.loads(pickle.dumps(cyclic))
print(back[0] is back)
for proto in range(6):
    objects = [Plain(5), MyList([1, 2]), MyDict(a=1), MyInt(7), MyStr("s"), Reduced(1, 2), NewArgs(3, 4), State()] + ([Slotted(1)] if proto >= 2 else [])
    got = pickle.loads(pickle.dumps(objects, proto))
    print(proto, got[0] == objects[0], got[1], got[2], got[3] + 1, got[4].upper(), got[5].args, got[6], got[7].n, got[7].cache, [type(g).__name__ for g in got])
e = pickle.loads(pickle.dumps(Mistake("m", 1)))
print(repr(e), e.args)
p = Plain(9)
print(pickle.loads(pickle.dumps(p.method))())

f = io.BytesIO()
pickle.dump([1], f)
pickle.dump("two", f, 2)
f.seek(0)
print(pickle.load(f), pickle.load(f))
try:
    pickle.load(f)
except EOFError as e:
    print(e)


class Persistent(pickle.Pickler):
    def persistent_id(self, obj):
        return ("plain", obj.x) if isinstance(obj, Plain) else None


class Restoring(pickle.Unpickler):
    def persistent_load(self, pid):
        return "restored " + str(pid)

    def find_class(self, module, name):
        if name == "function":
            raise pickle.UnpicklingError("forbidden")
        return super().find_class(module, name)


f = io.BytesIO()
Persistent(f).dump([Plain(1), 2])
print(Restoring(io.BytesIO(f.getvalue())).load())


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


show(lambda: Restoring(io.BytesIO(pickle.dumps(function))).load())
show(lambda: pickle.dumps(lambda: 1))
show(lambda: pickle.dumps((i for i in ())))
show(lambda: pickle.loads(b""))
show(lambda: pickle.loads(b"\x80\x04K"))
show(lambda: pickle.loads(b"\xffabc"))
show(lambda: pickle.loads("text"))
show(lambda: pickle.dumps(1, 9))
show(lambda: pickle.loads(b"\x80\x09."))
show(lambda: pickle.loads(b"cno_such_module_here\nx\n."))
show(lambda: pickle.loads(b"(lp0\nI1\naI2\na."))
show(lambda: pickle.loads(b"S'old'\n."))
show(lambda: pickle.loads(b"c__builtin__\nxrange\n."))
show(lambda: (pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, issubclass(pickle.PicklingError, pickle.PickleError)))

copyreg.pickle(Outer, lambda o: (Outer, ()))
print(type(pickle.loads(pickle.dumps(Outer()))).__name__)
big = {"text": "x" * 100000, "list": list(range(3000)), "bytes": b"y" * 70000}
print(all(pickle.loads(pickle.dumps(big, proto)) == big for proto in range(6)), [len(pickle.dumps(big, proto)) for proto in range(6)])

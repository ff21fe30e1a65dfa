from enum import *
import enum

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return f"{self.name.lower()} is {self.value}"
    @property
    def warm(self): return self is Color.RED
    @classmethod
    def default(cls): return cls.GREEN
    @staticmethod
    def helper(): return "helped"

print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(1), Color["BLUE"], Color.CRIMSON is Color.RED, list(Color), len(Color))
print(Color.RED.describe(), Color.BLUE.warm, Color.RED.warm, Color.default(), Color.helper(), Color.RED in Color, 1 in Color, 9 in Color, isinstance(Color.RED, Color), type(Color.RED), Color)
print(list(Color.__members__.items()), [c for c in reversed(Color)], Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.BLUE, {Color.RED: "r"}[Color(1)], hash(Color.RED) == hash("RED"), f"{Color.RED} {Color.RED!r} {Color.RED:>12}", "%s" % Color.RED, bool(Color.RED), Color.__name__)
attempt(lambda: Color(9)); attempt(lambda: Color["X"]); attempt(lambda: Color.X); attempt(lambda: Color.RED < Color.BLUE); attempt(lambda: setattr(Color, "RED", 5)); attempt(lambda: delattr(Color, "RED")); attempt(lambda: setattr(Color.RED, "name", "x"))
def extend():
    class More(Color): PURPLE = 4
attempt(extend)
def dup():
    class D(Enum):
        A = 1
        A = 2
attempt(dup)
class Auto(Enum):
    A = auto(); B = auto(); C = 10; D = auto()
print([(m.name, m.value) for m in Auto])
class Named(Enum):
    def _generate_next_value_(name, start, count, last): return name.title() + str(count)
    ONE = auto(); TWO = auto()
print([m.value for m in Named])
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def gravity(self): return round(6.67e-11 * self.mass / self.radius**2, 2)
print(Planet.EARTH, Planet.EARTH.mass, Planet.MARS.gravity, Planet.EARTH.value, Planet((6.42e23, 3.39e6)))
class N(IntEnum):
    ONE = 1; TWO = 2; THREE = auto()
print(N.ONE, repr(N.ONE), N.ONE + 1, N.TWO > N.ONE, N.ONE == 1, N(2), sorted([N.THREE, N.ONE]), f"{N.TWO} {N.TWO:03d}", int(N.TWO), [10, 20, 30][N.TWO], N.THREE.name, isinstance(N.ONE, int), max(N), sum(N), {1: "x"}[N.ONE], range(N.TWO), "%d" % N.TWO, N.TWO | 1, N.ONE is N(1), str(N.ONE))
class S(StrEnum):
    A = auto(); B = "bee"
print(S.A, repr(S.B), S.A == "a", S.B.upper(), S("bee"), f"{S.B}!", S.A + "x", isinstance(S.A, str), [s.value for s in S], "bee" in S, len(S.B)); 
def bads():
    class B(StrEnum): X = 1
attempt(bads)
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(Perm.R, repr(Perm.R), Perm.R | Perm.X, repr(Perm.R | Perm.W), Perm.RW, Perm.R in Perm.RW, Perm.X in Perm.RW, list(Perm), list(Perm.R | Perm.X), ~Perm.R, Perm(0), bool(Perm(0)), repr(Perm(0)), Perm.R & Perm.W, Perm.RW ^ Perm.R, Perm(7), Perm.RW.name, (Perm.R | Perm.X).value, (Perm.R | Perm.X).name, len(Perm.RW), len(Perm), Perm.R | Perm.W is Perm.RW)
attempt(lambda: Perm(8)); attempt(lambda: Perm.R | 1); attempt(lambda: 1 in Perm.R); print(Perm["RW"], Perm.__members__["RW"], Perm(3) is Perm.RW)
class F(IntFlag):
    A = 1; B = 2; C = 4
print(F.A, repr(F.A | F.B), F.A | 8, repr(F.A | 8), F(0), ~F.A, repr(~F.A), F.A + 1, F.C & 5, F.A == 1, F(6), int(F.B | F.C), F.B in F(3), list(F(5)), str(F.A | F.C), f"{F.B}", F(16))
print(repr(Enum("Made", "x y z").y), list(Enum("Made", ["p", "q"])), list(Enum("M", {"a": "A", "b": "B"})), Enum("M3", [("k", 1)])(1), list(IntEnum("I", "a b", start=5)))
@unique
class U(Enum):
    A = 1; B = 2
def notunique():
    @unique
    class V(Enum):
        A = 1; B = 1
attempt(notunique)
class Miss(Enum):
    A = "a"
    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "alpha" else None
print(Miss("alpha")); attempt(lambda: Miss("zeta"))
class WithNew(Enum):
    def __new__(cls, code, label):
        obj = object.__new__(cls); obj._value_ = code; obj.label = label
        return obj
    X = (1, "ex"); Y = (2, "why")
print(WithNew.X.label, WithNew(2), WithNew.Y.value)
class Mixin:
    def shout(self): return self.name + "!"
class Mixed(Mixin, Enum):
    K = 1
print(Mixed.K.shout())
class Ops(Enum):
    ADD = "+"; SUB = "-"
    def __call__(self, a, b): return a + b if self is Ops.ADD else a - b
    def __str__(self): return self.value
print(Ops.ADD(2, 3), Ops("-")(5, 1), Ops.ADD, f"{Ops.SUB}", [str(o) for o in Ops])
class Func(Enum):
    @member
    def f(): return 1
    n = nonmember(5)
print(len(Func), Func.f.name, Func.n)
class Level(Enum):
    LOW = 1; HIGH = 3
    def __lt__(self, o): return self.value < o.value
print(sorted([Level.HIGH, Level.LOW]), max(Level.HIGH, Level.LOW), min(Level, key=lambda l: -l.value))
match Color.RED:
    case Color.GREEN: print("green")
    case Color.RED: print("red matched")
import copy
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED, dict.fromkeys(Color, 0), Color.RED.__class__)
class T(tuple, Enum):
    A = (1, 2)
print(T.A, T.A[0], repr(T.A))
class Val(Enum):
    value1 = [1]; value2 = [2]
print(Val([2]), Val.value1.value)
print(verify(UNIQUE)(U), enum.show_flag_values(10), enum.STRICT, repr(FlagBoundary.KEEP), issubclass(IntEnum, ReprEnum))

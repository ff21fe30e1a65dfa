assert isinstance(dir(), list)
class A:
    def test():
        pass
a = A()
print([n for n in dir(a) if n[0]!="_"], [n for n in dir(A) if n[0]!="_"])
a.x = 3
print([n for n in dir(a) if n[0]!="_"])
e = ValueError("x")
import sys
try:
    raise e from e
except ValueError as exc:
    pass
class M(type):
    m = 1
class B(A, metaclass=M):
    "doc"
    __slots__ = ("s", "t")
    z: int = 3
    @property
    def p(self): pass
    @classmethod
    def c(cls): pass
print([n for n in dir(B) if n[0]!="_"], [n for n in dir(B()) if n[0]!="_"])
class D(dict): q = 1
d = D(); d.attr = 1
print([n for n in dir(d) if n[0]!="_"])
class E(Exception): code = 5
e = E("x"); e.extra = 1
print([n for n in dir(e) if n[0]!="_"], [n for n in dir(E) if n[0]!="_"])
def f(): pass
f.attr = 1
print([n for n in dir(f) if n[0]!="_"])
import collections, enum, dataclasses
P = collections.namedtuple("P", "x y")
print([n for n in dir(P(1,2)) if n[0]!="_"])
class Col(enum.Enum):
    R = 1
    G = 2
    def meth(self): pass
print([n for n in dir(Col) if n[0]!="_"], [n for n in dir(Col.R) if n[0]!="_"])
@dataclasses.dataclass
class DC:
    a: int
    b: list = dataclasses.field(default_factory=list)
print([n for n in dir(DC(1)) if n[0]!="_"], [n for n in dir(DC) if n[0]!="_"])
class Tests:
    def test_a(self): return "a"
    def test_b(self): return "b"
t = Tests()
print([getattr(t, n)() for n in dir(t) if n.startswith("test_")])
class Own:
    def __dir__(self): return ["z", "a"]
print(dir(Own()))
for v in (1, 1.5, "a", [], {}, (), set(), None, len, range(3), b"", 1j): print(type(v).__name__, [n for n in dir(v) if n[0] != "_"])
class G:
    def __getattr__(self, n): raise AttributeError(n)
print([n for n in dir(G()) if n[0]!="_"])
print(sorted(set(dir(A())) ^ set(dir(object()))), sorted(set(dir(A)) ^ set(dir(object))))
print([n for n in dir() if n[0] != "_"][:4])
def loc():
    b = 1; a = 2
    return dir()
print(loc())

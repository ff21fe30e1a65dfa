from dataclasses import *
import dataclasses
from typing import ClassVar, Optional, List

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

@dataclass
class P:
    x: int
    y: float = 0.5
    tags: list = field(default_factory=list)
    hidden: int = field(default=3, repr=False, compare=False)
    total = 0
    kind: ClassVar[str] = "point"

p = P(1); print(p, p == P(1), p != P(2), p == (1, 0.5), P(1, tags=["a"]).tags, p.tags is P(1).tags, P.__doc__, P.kind, p.hidden, P.__match_args__)
p.x = 5; print(p, [f.name for f in fields(P)], [f.name for f in fields(p)], is_dataclass(P), is_dataclass(p), is_dataclass(3), asdict(p), astuple(p))
attempt(lambda: P()); attempt(lambda: P(1, 2, 3, 4, 5)); attempt(lambda: P(1, z=3)); attempt(lambda: hash(p)); attempt(lambda: p < p); print(replace(p, y=9), replace(p).tags is p.tags); attempt(lambda: replace(p, q=1)); attempt(lambda: replace(3)); attempt(lambda: fields(3)); attempt(lambda: asdict(P))
@dataclass(frozen=True, order=True)
class V:
    a: int
    b: str = "z"
v = V(1); print(v, hash(v) == hash(V(1)), {v: 1}[V(1, "z")], v < V(2), v <= V(1), v > V(0, "zz"), v >= V(1, "zzz"), sorted([V(3), V(1, "b"), V(1, "a")]))
def setter(): v.a = 3
def deleter(): del v.b
def other(): v.c = 3
attempt(setter); attempt(deleter); attempt(other); attempt(lambda: v < 3); print(issubclass(FrozenInstanceError, AttributeError))
@dataclass
class Base:
    i: int
    j: int = 2
@dataclass
class Derived(Base):
    k: int = 3
    i: int = 7
    def __post_init__(self): self.sum = self.i + self.j + self.k
print(Derived(), Derived(1, 2, 4).sum, Derived.__match_args__)
@dataclass
class I:
    n: int
    scale: InitVar[int] = 10
    out: int = field(init=False)
    def __post_init__(self, scale): self.out = self.n * scale
print(I(2), I(2, 3), I(2, scale=4).out, [f.name for f in fields(I)], I.scale); attempt(lambda: replace(I(2), out=3)); print(replace(I(2), n=5, scale=1))
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1), K(b=1, a=2)); attempt(lambda: K(1))
@dataclass
class M:
    a: int
    _: KW_ONLY
    b: int
    c: int = 5
print(M(1, b=2)); attempt(lambda: M(1, 2))
@dataclass(slots=True)
class S:
    a: int
    b: int = 4
s = S(1); print(s, S.__slots__, hasattr(s, "__dict__"))
def slot(): s.z = 1
try: slot()
except AttributeError: print("no such slot")
@dataclass(eq=False)
class E: a: int
print(E(1) == E(1), hash(E(1)) is not None)
@dataclass(unsafe_hash=True)
class H:
    a: int
    b: list = field(default_factory=list, hash=False)
print(hash(H(1)) == hash((1,)), hash(H(1, [2])) == hash(H(1)))
@dataclass(repr=False)
class R: a: int
print("R object" in repr(R(1)))
@dataclass
class Own:
    a: int
    def __repr__(self): return "own repr"
    def __eq__(self, o): return True
print(Own(1), Own(1) == Own(2))
def bad_default():
    @dataclass
    class B:
        a: list = []
def bad_order():
    @dataclass
    class B:
        a: int = 1
        b: int
def bad_frozen():
    @dataclass
    class B(V):
        c: int = 1
def bad_eq():
    @dataclass(order=True, eq=False)
    class B:
        a: int
def bad_field():
    field(default=1, default_factory=int)
def bad_noann():
    @dataclass
    class B:
        a = field(default=3)
for f in (bad_default, bad_order, bad_frozen, bad_eq, bad_field, bad_noann): attempt(f)
@dataclass
class Tree:
    v: int
    left: Optional["Tree"] = None
    right: "Tree | None" = None
    kids: List["Tree"] = field(default_factory=list)
t = Tree(1, Tree(2), kids=[Tree(3)]); print(t); print(asdict(t)); print(astuple(t)); t.right = t; print(t)
D = make_dataclass("D", ["a", ("b", int), ("c", int, field(default=7))], namespace={"twice": lambda self: self.c * 2}); print(D(1, 2), D(1, 2, 3).twice(), D.__name__)
print(fields(V)[0].type, fields(V)[1].default, fields(P)[0].default is MISSING, fields(P)[2].default_factory)
@dataclass
class Meta:
    a: int = field(metadata={"unit": "m"}, default=1)
print(fields(Meta)[0].metadata["unit"], dict(fields(Meta)[0].metadata), Meta.__dataclass_params__)
match P(1, 2.5):
    case P(x, y): print("match", x, y)
match V(3):
    case V(a=3, b=b): print("match", b)
@dataclass
class Gen:
    items: list[int]
    by: dict[str, "Gen"] = field(default_factory=dict)
print(Gen([1]), asdict(Gen([1], {"a": Gen([2])}), dict_factory=lambda kv: sorted(kv)))
class Plain:
    def __init__(self): self.base_ran = True
@dataclass
class OverPlain(Plain):
    a: int = 1
    def __post_init__(self): super().__init__()
print(OverPlain().base_ran, OverPlain())
@dataclass
class Prop:
    _n: int = 0
    @property
    def n(self): return self._n
    @n.setter
    def n(self, v): self._n = v
q = Prop(3); q.n = 9; print(q, q.n)
@dataclass(frozen=True)
class FrozenPost:
    a: int
    b: int = field(init=False)
    def __post_init__(self): object.__setattr__(self, "b", self.a * 2)
print(FrozenPost(4), len({FrozenPost(1), FrozenPost(1), FrozenPost(2)}))
print(Derived.__eq__.__qualname__, Derived.__init__.__qualname__, dataclasses.__name__)

class T(tuple):
    def __call__(self, *a): return ("called", a)
t = T((1, 2))
print(t(1))
class U(tuple):
    def __new__(cls, v=(), name=None): return tuple.__new__(cls, v)
    def __init__(self, v=(), name=None): self.n = name
    def __call__(self, *a, **k): return ("called", a, k)
    def __getattr__(self, a): return a
u = U(name="x")
print(u(1, x=2), u.zz, u(1), u(x=3))
class S(str):
    def __call__(self, *a, **k): return ("s", a, k)
class L(list):
    def __call__(self, *a, **k): return ("l", a, k)
class I(int):
    def __call__(self, *a, **k): return ("i", a, k)
class D(dict):
    def __call__(self, *a, **k): return ("d", a, k)
for x in (S("a"), L(), I(3), D()):
    print(x(1), x(1, k=2), callable(x))


class Refusing:
    def __get__(self, instance, owner):
        raise AttributeError("refused")


class Owner:
    attribute = Refusing()


print(getattr(Owner, "attribute", "default"), hasattr(Owner, "attribute"), hasattr(Owner(), "attribute"))
try:
    Owner.attribute
except AttributeError as e:
    print(e)

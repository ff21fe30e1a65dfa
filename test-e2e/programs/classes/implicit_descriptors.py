class A:
    pass


class B(A):
    pass


class S:
    __slots__ = ("x",)
class W:
    __slots__ = ("__weakref__",)
class L(list): pass
class E(Exception): pass
for c in (A, B, S, W, L, E):
    print(c.__name__, sorted(vars(c)), hasattr(c, "__weakref__"), hasattr(c(), "__weakref__"), hasattr(c(), "__dict__"))
print(A.__weakref__, B.__weakref__, A.__dict__["__dict__"], type(A.__weakref__))
a = A(); a.q = 1
print(A.__dict__["__dict__"].__get__(a), a.__weakref__, type(A.__dict__["__dict__"]).__name__)
print(A.__dict__["__weakref__"].__name__, A.__dict__["__dict__"].__objclass__)
for n in dir(B):
    getattr(B, n)
print("__weakref__" in dir(S), "__dict__" in dir(S), "__weakref__" in dir(A))
import inspect
print([m[0] for m in inspect.getmembers(B) if m[0] in ("__weakref__", "__dict__")])

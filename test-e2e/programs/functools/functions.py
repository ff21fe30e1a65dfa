import functools
from functools import *

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], 5), reduce(lambda a, b: (a, b), "abc"), reduce(max, [3, 1, 4]))
attempt(lambda: reduce(max, [])); attempt(lambda: reduce(max, 5)); attempt(lambda: reduce(max))
calls = []
@lru_cache(maxsize=2)
def f(x, y=0):
    "doc f"
    calls.append((x, y)); return x + y
print(f(1), f(1), f(2), f(1), f(3), f(2), f(x=1), f(1, y=0), calls, f.cache_info(), f.__name__, f.__doc__, f.__wrapped__(5), f.cache_parameters())
f.cache_clear(); print(f.cache_info(), f.cache_info().hits)
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info())
@lru_cache
def g(*a, **k): return (a, sorted(k.items()))
print(g(1, 2), g(1, b=2), g(1, b=2), g.cache_info(), g.cache_parameters())
@lru_cache(typed=True)
def h(x): return type(x).__name__
print(h(1), h(1.0), h(True), h.cache_info())
@lru_cache(maxsize=0)
def z(x): return x
z(1); z(1); print(z.cache_info()); attempt(lambda: fib([])); attempt(lambda: lru_cache("x"))
@lru_cache(None)
def ways(n, coins):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    return ways(n - coins[0], coins) + ways(n, coins[1:])
print(ways(100, (50, 25, 10, 5, 1)), ways.cache_info().misses)
class M:
    @lru_cache(maxsize=None)
    def double(self, x): return x * 2
    @cached_property
    def slow(self): print("computing"); return 42
m = M(); print(m.double(3), m.double(3), M.double.cache_info().hits, m.slow, m.slow, m.__dict__); del m.slow; print(m.slow)
p = partial(int, base=2); print(p("101"), p.func is int, p.args, p.keywords, partial(pow, 2)(5), partial(partial(max, 1), 5)(3), partial(print, "a", sep="-")("b"))
q = partial(sorted, reverse=True); print(q([1, 3, 2]), q([1, 2], reverse=False)); attempt(lambda: partial(5)); attempt(lambda: partial())
def add3(a, b, c=0): return (a, b, c)
print(partial(add3, 1, c=9)(2), partial(add3, 1, 2)(c=5)); attempt(lambda: partial(add3, 1)())
class PM:
    def set(self, v, w=0): self.v = (v, w); return self.v
    on = partialmethod(set, True); off = partialmethod(set, False, w=3)
print(PM().on(), PM().off(), PM().on(w=5))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted("bca", key=cmp_to_key(lambda a, b: (a > b) - (a < b))), cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(1), max([1, 5, 2], key=cmp_to_key(lambda a, b: a - b)))
def deco(fn):
    @wraps(fn)
    def wrapper(*a, **k):
        "wrapper doc"
        return fn(*a, **k)
    return wrapper
@deco
def named(a: int) -> str:
    "named doc"
    return a
print(named.__name__, named.__doc__, named.__wrapped__(3), named.__qualname__, named.__module__, named(4), sorted(named.__dict__), named.__annotations__)
named.extra = 5; print(deco(named).extra, update_wrapper(lambda: 0, named).__name__, WRAPPER_ASSIGNMENTS[:3])
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v if isinstance(o, V) else NotImplemented
print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) != V(2), sorted([V(3), V(1)])[0].v, V.__ge__.__name__); attempt(lambda: V(1) <= 3)
@total_ordering
class W:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __ge__(self, o): return self.v >= o.v
print(W(1) < W(2), W(1) <= W(2), W(1) > W(2), W(2) >= W(2))
def noorder():
    @total_ordering
    class X: pass
attempt(noorder)
@singledispatch
def show(x): return f"object {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list of {len(x)}"
@show.register(float)
@show.register(complex)
def _(x): return f"number {x}"
class Base: pass
class Sub(Base): pass
show.register(Base, lambda x: "base")
print(show(1), show("a"), show([1, 2]), show(2.5), show(True), show(Sub()), show.dispatch(bool)(False), show.registry.keys() >= {int, list, float}, show.__name__); attempt(lambda: show())
class SD:
    @singledispatchmethod
    def go(self, x): return f"any {x}"
    @go.register
    def _(self, x: int): return f"int {x}"
    @go.register(str)
    def _(self, x): return f"str {x}"
print(SD().go(1), SD().go("s"), SD().go(None))
class Slots:
    __slots__ = ("a",)
    @cached_property
    def c(self): return 1
attempt(lambda: Slots().c); print(M.slow.__class__.__name__, M.__dict__["slow"].attrname)

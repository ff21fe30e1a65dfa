def order():
    x = 1
    print(x + (x := 5), x, (x := 2) + (x := 3) * x, [x, (x := 9), x], (x, x := 4, x))
    y = [1, 2, 3]
    i = 0
    y[(i := i + 1)] += (i := 2)
    print(y, i)
    a = b = c = [0]
    a[0], b = 5, a
    print(a, b, c)
    i, a = 1, [10, 20, 30]
    i, a[i] = 2, 7
    print(i, a)
    x, y, z = 1, 2, 3
    x, y, z = z, x, y
    print(x, y, z)
    x, (y, z) = y, (x, x)
    print(x, y, z)
    (x, i), j = (i, x), 5
    print(x, i, j)
    x = x and y or z
    x = x or x
    x = 0
    x = x or 7 if x else x
    print(x)
    x = [x for x in range(3)]
    print(x)
    s = 3 if not x else 4
    print(s, 1 < 2 < 3, 1 < 3 < 2, not 1 < 2, (1 < 2) == True, 1 if 2 > 1 > 0 else 0)
order()
def fin(n):
    for i in range(5):
        try:
            try:
                if n == 0: return "r%d" % i
                if n == 1: break
                if n == 2 and i < 3: continue
                if n == 3: raise ValueError(i)
                if n == 4: return i
            finally:
                print("f", n, i)
                if n == 4: i = 99
        except ValueError as e:
            print("caught", e)
            if e.args[0] == 1: return "done"
        else:
            print("else")
    else:
        print("loop else")
    return "end"
for n in range(6): print(fin(n))
def nested():
    try:
        try:
            raise KeyError("a")
        except KeyError as e:
            try:
                raise TypeError("b") from e
            except TypeError as e2:
                print(repr(e2.__cause__), repr(e2.__context__))
                raise
            finally:
                print("inner finally")
    except TypeError as e:
        print("outer", e)
    try:
        print(e)
    except NameError as err:
        print(type(err).__name__, err)
nested()
def overriding():
    while True:
        try:
            return 1
        finally:
            break
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            return "from except"
        finally:
            print("cleanup")
print(overriding())
def fret():
    try:
        raise ValueError
    finally:
        return "swallowed"
print(fret())
def closures():
    fs = [lambda i=i: i for i in range(3)]
    gs = [lambda: i for i in range(3)]
    print([f() for f in fs], [g() for g in gs])
    n = 0
    def inc():
        nonlocal n
        n += 1
        def deeper():
            nonlocal n
            n *= 10
            return n
        return deeper()
    print(inc(), inc(), n)
    def rec(k): return 1 if k == 0 else k * rec(k - 1)
    print(rec(5))
    del n
    try: inc()
    except NameError as e: print(e)
closures()
def unbound(flag):
    if flag: v = 1
    try:
        print(v)
    except UnboundLocalError as e:
        print(e)
    for q in []: pass
    try: q
    except UnboundLocalError as e: print(e)
    w = 1
    del w
    try: w
    except UnboundLocalError as e: print(e)
    try: del w
    except UnboundLocalError as e: print(e)
unbound(0); unbound(1)
def gen():
    try:
        got = yield 1
        print("got", got)
        r = yield from sub()
        print("sub returned", r)
    finally:
        print("gen finally")
def sub():
    v = yield 2
    print("sub got", v)
    return "result"
try:
    exec
except NameError: pass
def sub2():
    yield from [1, 2]
    return 3
def gen2():
    x = yield from sub2()
    print("x", x)
    a = yield
    b = (yield a, 1)
    print(a, b)
g = gen2()
print(next(g), next(g), next(g), g.send("A"))
try: g.send("B")
except StopIteration as e: print("stop", e.value)
print(sum(x * y for x in range(4) if x % 2 for y in (1, 2)), list(a for a in (b for b in "ab")))
print({k: v for k, v in zip("ab", (1, 2))}, {c for c in "a"}, [[i * j for j in range(i)] for i in range(4)])
print([y for x in range(5) if (y := x * 2) > 3], y)
def args(a, b=2, /, c=3, *d, e, f=6, **g): return a, b, c, d, e, f, g
print(args(1, e=5), args(1, 2, 3, 4, 5, e=0, z=1), args(*[1, 2], *(3,), **{"e": 1}, f=2), args(*range(6), e=1, **dict(y=2)))
a, *b = "hello"; *c, d = [1]; e, *f, g = 1, 2
print(a, b, c, d, e, f, g)
[a, [b, *c]] = 1, "xyz"
print(a, b, c)
print(f"{a!r:>{5}}|{a=}|{a = !s}|{b:*^{c[0] and 7}}|{{}}{'n' 'm'}" f"{a}" "{z}", f"{1.5:.2f}{'a' if a else 'b'}", f"{'q'!r}", f'{"a" "b"}', f"{[x for x in range(2)]}{ {1: 2}[1] }")
print("\x41\101\u00e9\U0001F600\N{BULLET}\
z" r"\n" 'a''b', """x
y""", "\q" if 0 else "")
print(0x_ff, 0b1_0, 0o17, 1_000, 1e3, .5, 5., 1_0.0_1e-1, 10**20, -5 // 2, -5 % 3, 2 ** -1, 7 / 2, 1 << 70, ~5, -0.0, 3 - -3, +True)
x = 5
x += 1; x -= 2; x *= 3; x //= 2; x **= 2; x %= 7; x <<= 3; x >>= 1; x |= 1; x &= 7; x ^= 2
print(x)
d = {"a": [1, 2]}
d["a"][0] += 5; d["b"] = d["c"] = 3
del d["b"]
print(d, d["a"][::-1], "abcdef"[1:5:2], (1, 2, 3)[-1:], [1, 2, 3][:2])
while x:
    x -= 1
    if x == 2: continue
    if x == 1: break
else:
    print("never")
print(x, 3 in [1, 2, 3], 3 not in {1, 2}, None is None, x is not None, "a" in "abc")
def deco(p):
    print("deco", p)
    return lambda f: lambda *a: (p, f(*a))
@deco(1)
@deco(2)
def h(x): return x
print(h(3))
glob = 1
def setg():
    global glob, newg
    glob += 1
    newg = glob
setg(); print(glob, newg)
assert True, "no"
try: assert x == 100, f"msg {x}"
except AssertionError as e: print("AE", e)
try: assert not x, (1, 2)
except AssertionError as e: print("AE", e)
lam = lambda *a, k=1, **kw: (a, k, kw)
print(lam(1, 2, k=3, z=4), (lambda: (yield))().__class__.__name__)
print(*[1, 2], *"ab", sep="-")
print([*range(3), 9, *"x"], (*"ab", 1), {*[1], 2}, {**{"a": 1}, "b": 2, **{"a": 3}})
if (n := 10) > 5 and not (n < 7 or n == 8): print("n", n)
for i in range(2):
    for j in range(3):
        if j == 1: continue
        if i == 1: break
        print(i, j)
    else:
        print("inner else", i)
x: int = 3
y: "undefined_thing"
def ann(a: int, *b: str, c: float = 1.0) -> None: z: int; return a
print(x, ann(1))
for k, (v, w) in {"a": (1, 2)}.items() if hasattr({}, "items") else [("a", (1, 2))]: print(k, v, w)
def many():
    return [1, 2, 3], {1, 2, 3}, [i for i in range(40)], (lambda: 1)(), {"a": 1, "b": [2]}
print(many())
if __name__ == "__main__": print("main"); print("two")
def ge(n):
    return (x + n for x in range(3))
print(list(ge(1)))
def loopvar():
    for i in range(3):
        pass
    return i
print(loopvar())
def cellparam(a, b):
    def inner(): return a + b
    a += 1
    return inner()
print(cellparam(1, 2))

"""eval, exec and compile."""
x = 5
print(eval("x + 1"), eval("  x * 2"), eval("1, 2"), eval("[i * x for i in range(3)]"), eval("(lambda a: a + x)(1)"))
exec("y = x * 10\ndef f(a):\n    return a + y")
print(y, f(1))


def inner(k):
    exec("k = 100; new = 1")
    data = [1, 2]
    return k, eval("k + x"), eval("[d * k for d in data]"), "new" in locals(), sorted(eval("locals()"))


print(inner(3))
ns = {"a": 1}
exec("b = a + 1\ndef g():\n    global c\n    c = b\n    return a, b\nclass K:\n    z = b", ns)
print(sorted(k for k in ns if k != "__builtins__"), ns["b"], ns["g"](), ns["K"].z, ns["g"].__module__)
ns["a"] = 10
print(eval("a + b", ns), eval("a", ns, {"a": 99}), eval("g()", ns))
exec("c = 5", ns)
print(ns["c"])
loc = {}
exec("p = 1\nq = p + a\ndel p\nfor i in range(2): pass\nr = [q for _ in range(2)]", ns, loc)
print(sorted(loc), loc["q"], loc["r"], "q" in ns)
exec("global w\nw = 7", ns, loc)
print("w" in loc, ns["w"])
code = compile("x * 3", "<calc>", "eval")
print(eval(code), eval(code, {"x": 7}), type(code).__name__, code.co_filename)
code = compile("t = x + 1\nprint('in', t)", "prog.py", "exec")
exec(code)
d = {"x": 1}
exec(code, d)
print(t, d["t"])
for bad in ["1 +", "a b", "x = 1", "def", "(1", "'abc"]:
    try:
        print(eval(bad))
    except SyntaxError as e:
        print("SyntaxError", e.msg, e.filename, e.lineno)
for bad in ["1 +", "if x:\n", "return 1", "  x = 1\n y = 2"]:
    try:
        exec(bad)
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno)
for f in (lambda: eval(3), lambda: exec("x", 3), lambda: eval("x", {}, 3), lambda: compile("x", "f", "other"), lambda: eval("nothing"), lambda: eval("1/0"), lambda: eval("x", {})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Env(dict):
    def __missing__(self, key):
        return key.upper()


print(eval("one + two", {}, Env(one="1")))


def make(n):
    scope = {"n": n}
    exec("def power(v):\n    return v ** n", scope)
    return scope["power"]


print(make(2)(3), make(3)(2))
print(eval("sum(v for v in (1, 2, 3))"), eval(b"x"), eval("x", globals()), eval("x", globals(), {}))
exec("import math\nprint(math.floor(2.5))")
m = {}
exec("value = 1", m, m)
print(m["value"], eval("__name__"))
exec("z: int = 3\nprint(z)")
print(eval("(yy := 5) + yy"), yy)
exec("raise ValueError('from exec')")

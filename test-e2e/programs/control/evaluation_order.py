log = []


def v(name, value=None):
    log.append(name)
    return value


v("list", [0, 0])[v("index", 1)] = v("value", 5)
print(log)
log.clear()
v("f", lambda *a, **k: None)(v("a"), v("b"), x=v("c"), *v("d", []), **v("e", {}))
print(log)
log.clear()
{v("k1"): v("v1"), v("k2", 2): v("v2")}
v("a", 1) + v("b", 2) * v("c", 3) - v("d", 4)
print(log)
log.clear()
a = [v("x"), v("y")] if v("cond", True) else [v("z")]
t = v("p", 1), v("q", 2)
v("obj", {})[v("key", "k")] = v("rhs", 1)
print(log)
log.clear()
x = [1, 2, 3]
x[v("i", 0)] += v("j", 10)
print(log, x)
print(v("l", 3) < v("m", 2) < v("n", 9), log[-2:])

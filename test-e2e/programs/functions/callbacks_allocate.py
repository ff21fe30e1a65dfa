# callbacks that allocate, mutate and recurse while builtins hold values
def junk(n=30): return [str(i) + "j" for i in range(n)]
def key(x):
    junk()
    return (str(x)[::-1], [x])
data = [f"item{i * 7919 % 1000}" for i in range(200)]
print(sorted(data, key=key)[:5], max(data, key=key), min(data, key=key))
l = list(data); l.sort(key=lambda s: (len(junk()), s)); print(l[:3], l[-1])
print(list(map(lambda a, b: junk(3)[1] + a + b, data[:5], "abcde")))
print([x for x in filter(lambda s: junk() and s.endswith("7"), data)][:6])
shared = ["s" + str(i) for i in range(50)]
def evil(s):
    junk(100)
    shared.clear()
    junk(100)
    return s + "!"
print([v for v in map(evil, shared)], shared)
shared = ["t" + str(i) for i in range(50)]
def popper(s):
    if len(shared) > 10: shared.pop(0)
    junk(50)
    return len(s), s
print(max(shared, key=popper), min(shared, key=popper), sorted(shared, key=popper)[-1])
def gen(n):
    for i in range(n):
        j = junk(20)
        yield j[i % 20] * 2, [i]
print(dict(gen(30)), len(set(map(lambda p: p[0], gen(100)))), sum(len(a) for a, b in gen(200)))
print(list(zip(gen(3), map(lambda x: junk(5), range(3)), (junk(2) for _ in range(3)))))
def rec(n): return [n] + (list(map(rec, [n - 1]))[0] if n else junk(3))
print(rec(20))
def merge(*gs): return [a + b for (a, _), (b, _) in zip(*gs)]
print(merge(gen(5), gen(5)))
d = {}
def setter(k):
    d[k] = junk(4)
    for q in list(d):
        if q != k and len(d) > 5: del d[q]
    return d[k]
print([setter(i)[0] for i in range(40)], list(map(setter, range(40)))[-1], d.keys())
print(",".join(str(x) + junk(2)[1] for x in range(20)), "".join(map(lambda c: c + junk(1)[0], "hello")))
print(any(junk(9)[i % 9] == "8j" for i in range(30)), all(map(lambda x: junk(x), range(1, 9))))
a, *b = (junk(2)[i] + str(i) for i in (0, 1, 1, 0)); print(a, b)
x = [0] * 4; x[:] = (junk(3)[i % 3] for i in range(6)); print(x); x.extend(s + "e" for s in junk(3)); print(x); x += (s * 2 for s in junk(2)); print(x)
s = set(); s.update(t + "u" for t in junk(3)); print(sorted(s)); s |= set(junk(2)); print(len(s), frozenset(junk(2)[i] for i in (0, 1)) <= s)
print(f"{junk(2)[0]:>{len(junk(8))}}", "%s-%s" % (junk(1)[0], tuple(map(str, junk(2)))), "{} {}".format(*(j for j in junk(2))))
it = iter(lambda: junk(2).pop(), "zz"); print(next(it), next(it))
def thrower(i):
    junk(10)
    if i == 3: raise ValueError(junk(2)[1] + str(i))
    return i
try: print(list(map(thrower, range(9))))
except ValueError as e: junk(100); print(repr(e), e.args)
def g3():
    try:
        while True:
            got = yield junk(2)
            print(got)
    except KeyError as e:
        junk(30); yield e.args
    finally: junk(30)
g = g3(); next(g); g.send(junk(1)[0] + "sent"); print(g.throw(KeyError(junk(3)[2]))); g.close()
print(sorted([[3, "c"], [1, "a"], [2, "b"]], key=lambda p: sorted(p[:1], key=lambda q: (q, junk(5)))), list(enumerate(map(str.upper, junk(2)))), list(reversed(sorted(junk(4), key=lambda z: junk(3) and z))))

print([callable(x) for x in (len, int, lambda: 0, "a".upper, 5, "a", None, [], ValueError, type, print, {}.get)])
a = [1]
b = a
c = [1]
print(id(a) == id(b), id(a) == id(c), a is b, a is c, a is not c, id(None) == id(None), None is None, () == tuple())
x = 5
y = x
print(x is y, id(x) == id(y), len is len, int is type(5), a is a[:])
d = {"k": a}
print(d["k"] is a, [a][0] is b, (a,)[0] is a, (lambda q: q)(a) is a, [a, a][0] is [a][0], dict(d)["k"] is a)
for f in (lambda: callable(), lambda: id(), lambda: callable(1, 2), lambda: len(x=1)):
    try:
        f()
    except TypeError as e:
        print(e)

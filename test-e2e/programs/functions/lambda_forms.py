# lambda with every kind of parameter, in every place.
f = lambda a, /, b=2, *c, d, e=5, **g: (a, b, c, d, e, g)
print(f(1, d=4), f(1, 2, 3, d=4, z=6))
print((lambda: (yield))().__next__(), (lambda *a: a)(1, 2), (lambda **k: k)(x=1), (lambda: None)())
print([*map(lambda p: p[0] * p[1], [(1, 2), (3, 4)])], sorted([3, -1, 2], key=lambda v: -v))
print((lambda x: lambda y: x + y)(1)(2), (lambda: lambda: 1)()(), f.__name__, (lambda x=[]: x)())
table = {"add": lambda a, b: a + b, "neg": lambda a: -a}
print(table["add"](1, 2), table["neg"](3))

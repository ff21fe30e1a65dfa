def f(a, *, b, c=3):
    return a, b, c


print(f(1, b=2), f(b=5, a=4, c=6))


def g(*args, sep="-", **rest):
    return args, sep, rest


print(g(), g(1, 2, sep="+"), g(x=1, sep=None), g(*"ab", **{"y": 2}))
for call in (lambda: f(1), lambda: f(1, 2), lambda: f(1, 2, b=3), lambda: f(b=1), lambda: f(1, b=2, d=4), lambda: f(1, c=1), lambda: f(), lambda: f(1, 2, 3, b=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(f.__kwdefaults__, g.__kwdefaults__, f.__defaults__)


def many(*, x, y, z):
    return x


try:
    many()
except TypeError as e:
    print(e)
try:
    many(x=1)
except TypeError as e:
    print(e)

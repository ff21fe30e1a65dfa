def f(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


print(f(1), f(1, 5), f(1, 5, 6, d=7), f(1, c=9))


def g(name, /, **rest):
    return name, rest


print(g("x", name="y", other=1))


def h(a, b, /):
    return a - b


for call in (lambda: f(a=1), lambda: f(1, b=2), lambda: f(1, 2, 3, 4), lambda: f(), lambda: h(1), lambda: h(a=1, b=2), lambda: h(1, b=2), lambda: h(1, 2, 3), lambda: g(), lambda: g(name=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)

def f(a, b=2, c="x"):
    return a, b, c


print(f(1), f(1, 3), f(1, c=5), f(c=1, a=2), f(*[1, 2]), f(**{"a": 1, "b": 9}))


def remember(x, seen=[]):
    seen.append(x)
    return seen


print(remember(1), remember(2), remember(3, []), remember(4))
n = 1


def late(x=n, y=lambda: n):
    return x, y()


n = 2
print(late(), f.__defaults__, remember.__defaults__)
order = []


def g(a=order.append("a"), b=order.append("b")):
    return a, b


print(order, g(), order)
for i in range(2):
    def h(i=i):
        return i
    print(h(), h(9))

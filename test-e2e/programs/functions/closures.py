def adder(n):
    def add(x):
        return x + n
    return add


add5, add7 = adder(5), adder(7)
print(add5(1), add7(1), add5(add7(0)))


def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def read():
        return n

    def reset():
        nonlocal n
        n = 0
    return up, read, reset


up, read, reset = counter()
up2, read2, _ = counter()
print(up(), up(5), read(), up2(), read2(), reset(), read())


def outer(x):
    def middle(y):
        def inner(z):
            nonlocal x
            x += y + z
            return x
        return inner
    return middle


i = outer(1)(10)
print(i(100), i(100), outer(1)(2)(3))


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run


print(compose(str, lambda x: x * 2, add5)(1), add5.__name__)

def twice(f):
    def g(*a):
        return f(f(*a))
    return g


def tag(name):
    def decorate(f):
        def g(*a):
            return f"<{name}>{f(*a)}</{name}>"
        g.__name__ = f.__name__ + "_" + name
        return g
    return decorate


@twice
def inc(x):
    return x + 1


@tag("b")
@tag("i")
def text(s):
    return s.strip()


registry = {}


def register(f):
    registry[f.__name__] = f
    return f


@register
def one():
    return 1


@register
def two():
    return 2


print(inc(5), text(" hi "), text.__name__, sorted(registry), registry["two"]())


@(lambda f: f(3))
def squared(x):
    return x * x


print(squared)

# Defaults are evaluated once, where the function is made, and can be replaced.
def log(what):
    print("evaluated", what)
    return what


def f(a=log("a"), *, b=log("b")):
    return a, b


print(f(), f(1), f(b=2))


def remembers(x, seen=[]):
    seen.append(x)
    return seen


print(remembers(1), remembers(2), remembers.__defaults__)
f.__defaults__ = (9,)
f.__kwdefaults__ = {"b": 8}
print(f())
f.__defaults__ = None
try:
    f()
except TypeError as error:
    print(error)
x = 1
g = lambda y=x: y
x = 2
print(g())

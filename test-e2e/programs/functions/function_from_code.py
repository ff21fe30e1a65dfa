import types
def f(a, b=2):
    "doc"
    return a + b + k
k = 10
g = types.FunctionType(f.__code__, globals(), "g", (5,))
print(g(1), g.__name__, g.__defaults__, g.__doc__)
h = types.FunctionType(f.__code__, {"k": 100})
print(h(1, 2), h.__qualname__)
def outer(x):
    def inner():
        return x

    return inner
i = outer(3)
j = types.FunctionType(i.__code__, globals(), "j", None, i.__closure__)
print(j())
for args in [(1, {}), (f.__code__, 1), (i.__code__, {}), (i.__code__, {}, None, None, ()), (f.__code__, {}, 3), (f.__code__, {}, "x", 3)]:
    try:
        print(types.FunctionType(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

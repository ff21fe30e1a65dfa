"""locals() shows the variables of comprehensions that are under way, and no others."""
def f():
    a = [x for x in [1]]
    return locals()
print(f())
def f():
    x = 5
    a = [x for x in [1]]
    return locals()
print(f())
def f():
    x = [1, 2]
    a = [x for x in x]
    return sorted(locals().items())
print(f())
def f():
    x = 5
    a = [sorted(locals().items()) for x in [1]]
    return a
print(f())
def f():
    x = 5
    a = [(lambda: x)() for x in [1]]
    b = lambda: x
    return sorted(k for k in locals() if k != 'b'), b(), locals()["x"]
print(f())
def f(value):
    try:
        return [1 // v for v in value]
    except Exception:
        return locals()
print(f([0]))
def f(value):
    try:
        return [1 // value for value in value]
    except Exception:
        return locals()
print(f([0]))

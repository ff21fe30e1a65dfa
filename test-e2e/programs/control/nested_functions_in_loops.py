# Closures made in a loop share the loop's variable unless it is bound early.
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])


def make():
    result = []
    for i in range(3):
        def inner():
            return i
        result.append(inner)
    i = "rebound"
    return result


print([f() for f in make()])
adders = [(lambda n: lambda x: x + n)(n) for n in (1, 10)]
print([add(5) for add in adders])

# Exceptions out of comprehensions, generator expressions, lambdas and default arguments.
def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(attempt(lambda: [1 // x for x in (1, 0)]))
print(attempt(lambda: {x: missing for x in "a"}))
print(attempt(lambda: {[] for x in "a"}))
print(attempt(lambda: list(x.y for x in [1])))
print(attempt(lambda: sum(int(x) for x in "12x")))
print(attempt(lambda: (lambda x=1: x + "a")()))
print(attempt(lambda: [x for x in 5]))
print(attempt(lambda: next(x for x in ())))
print(attempt(lambda: [(yield_ := x, x[5]) for x in ["ab"]]))

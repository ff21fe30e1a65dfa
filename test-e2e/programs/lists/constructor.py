print(list(), list("ab"), list((1, 2)), list({1: 2}), list(range(3)), list([1]), list(map(abs, [-1])), list(zip("a", "b")), list(enumerate("x")), list({"k": 5}.items()))
for f in (lambda: list(5), lambda: list(None), lambda: list(1, 2), lambda: list(x=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
a = [1]
print(list(a) is a, list(a) == a, [*a, *a, *"z"], [*range(2), *[]], [1,], [[], [[]]])
try:
    {[1]: 2}
except TypeError as e:
    print(e)
try:
    hash([])
except TypeError as e:
    print(e)
try:
    [].foo
except AttributeError as e:
    print(e)
try:
    f = [1]
    f()
except TypeError as e:
    print(e)

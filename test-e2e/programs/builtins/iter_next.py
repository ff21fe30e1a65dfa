it = iter([1, 2])
print(next(it), next(it), next(it, None), next(it, "end"))
print(list(iter("ab")), list(iter({"k": 1})), next(iter((5,))), iter(it) is it, list(it))
values = [3, 1, 2, 0, 9]
print(list(iter(values.pop, 2)), values, list(iter(lambda: values.pop(0), 1)), values)
a = iter(range(10))
for x in a:
    if x == 3:
        break
print(next(a), list(a))
b = [1, 2, 3]
i = iter(b)
next(i)
b.append(4)
print(list(i), next(i, "x"))
b.append(5)
print(next(i, "stays spent"))
for f in (lambda: next(it), lambda: next([1]), lambda: iter(5), lambda: next(), lambda: iter(), lambda: iter(5, 1), lambda: next(5, 1)):
    try:
        f()
    except (StopIteration, TypeError) as e:
        print(type(e).__name__, e)

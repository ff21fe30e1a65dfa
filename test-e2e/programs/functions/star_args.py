def show(*args, **kwargs):
    return args, kwargs


print(show(), show(1, 2), show(a=1), show(1, *[2, 3], 4, *(), *"ab", x=1, **{"y": 2}, **{}), show(*range(3)), show(**dict(k=1)))
print(show(*{"d": 1}), show(*[[1]], *[(2,)]))
args = [1, 2]
result, _ = show(*args)
args.append(3)
print(result, type(result).__name__)
d = {"a": 1}
_, kw = show(**d)
kw["b"] = 2
print(d, kw)


def first(a, *rest):
    return a, rest


def total(*numbers, start=0):
    for n in numbers:
        start += n
    return start


print(first(1), first(*"xyz"), total(), total(1, 2, 3), total(*[0.5] * 4, start=1))
for call in (lambda: show(*5), lambda: show(**5), lambda: show(**{1: 2}), lambda: show(a=1, **{"a": 2}), lambda: first(), lambda: first(*[], **{"b": 1}), lambda: show(*None), lambda: print(*1)):
    try:
        print(call())
    except TypeError as e:
        print(str(e).replace("__main__.", ""))

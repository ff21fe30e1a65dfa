it = iter([1])
print(next(it))
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value, e.args)
print(next(it, "default"), next(iter([]), None), list(it))


def first_even(items):
    it = iter(items)
    while True:
        try:
            x = next(it)
        except StopIteration:
            return None
        if x % 2 == 0:
            return x, list(it)


print(first_even([1, 3, 4, 5]), first_even([1]), first_even([]))
try:
    raise StopIteration("by hand")
except StopIteration as e:
    print(e.value)
for make in (lambda: iter("ab"), lambda: iter({1: 2}), lambda: iter((9,)), lambda: iter(range(2)), lambda: iter({5}), lambda: reversed([1, 2]), lambda: zip("ab", [1]), lambda: enumerate("q"), lambda: map(len, ["x"]), lambda: filter(None, [0, 1])):
    i = make()
    print(type(i).__name__, list(i), next(i, "spent"), iter(i) is i)

a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), {*a, *b}, [*a, 0, *a], (*"ab",), [*range(3), *{5: 6}], {**{"x": 1}, "x": 2}, {"x": 2, **{"x": 1}})
print([*[], *()], (*[],), {**{}}, {*[]} == set(), [*"é😀"], [*map(str, a)], [*zip(a, b)], [*enumerate(b, 1)])
print(max(*a, *b), (lambda x, y, *z: z)(*a, *b), "{}{}{}".format(*a, 3), dict(**{"k": 1}, j=2))
x = *a, *b
print(x, *a, sep="|")


def f():
    return *a, 9


print(f(), [i for i in (*a, *b)])
for i in *a, 7:
    print(i, end=" ")
print()

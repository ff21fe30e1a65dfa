print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda x: x > 1, [3, 1, 2])), list(map(max, "ab", "ba", "cc")))
log = []
m = map(log.append, [1, 2, 3])
print(log, next(m), log, list(m), log, list(m))
print(sum(map(len, ["a", "bc"])), sorted(map(abs, [-3, 2])), ",".join(map(str, range(4))), list(map(str.upper, "ab")), set(map(type, [1, 2])) == {int}, 3 in map(int, "123"))
f = filter(str.isdigit, "a1b2c3")
print(next(f), list(f))
for f in (lambda: map(str), lambda: list(map(5, [1])), lambda: map(str, 5), lambda: list(filter(5, [1])), lambda: filter(None), lambda: list(map(lambda: 1, [1])), lambda: map(str, [1])[0]):
    try:
        print(f())
    except TypeError as e:
        print(e)

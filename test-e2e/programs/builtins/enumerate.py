print(list(enumerate("ab")), list(enumerate([], 5)), list(enumerate("xy", 10)), list(enumerate("q", start=-1)), list(enumerate({"k": 1})), list(enumerate("a", 2**70)), dict(enumerate("mn")))
for i, (a, b) in enumerate(zip("ab", "cd"), 1):
    print(i, a, b)
e = enumerate("abc")
print(next(e), list(e), list(e))
for f in (lambda: enumerate(), lambda: enumerate(1), lambda: enumerate("a", "b"), lambda: enumerate("a", 1.5), lambda: enumerate([], 1, 2)):
    try:
        f()
    except TypeError as e:
        print(e)

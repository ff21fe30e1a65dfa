for n in (0, 1, -1, 7, 2**31, -(2**31), 2**47, -(2**47), 2**63, -(2**63), 2**64, 10**30):
    print(n, -n, +n, ~n, abs(n), abs(-n), not n, - -n, ~~n)
print(-True, +True, abs(True), type(-True).__name__)
for f in (lambda: -"a", lambda: +[], lambda: ~1.5, lambda: -None, lambda: abs("x")):
    try:
        f()
    except TypeError as e:
        print(e)

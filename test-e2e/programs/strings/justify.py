for s in ("", "a", "ab", "abc", "abcdef"):
    for width in (0, 1, 4, 5):
        print(repr(s), width, [s.center(width, "."), s.ljust(width, "."), s.rjust(width, "."), s.zfill(width)])
print(repr("x".center(4)), repr("x".ljust(4)), repr("x".rjust(4)), "ab".center(7, "*"), "abc".center(8, "*"), "a".center(-5))
print("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "--4".zfill(6), "".zfill(3), "-".zfill(3), "é".zfill(3))
for f in (lambda: "a".center(5, ""), lambda: "a".ljust(5, "ab"), lambda: "a".rjust("5"), lambda: "a".center(5, 1), lambda: "a".zfill(1.0)):
    try:
        f()
    except TypeError as e:
        print(e)

s = "banana"
print(s.replace("a", "o"), s.replace("an", "AN"), s.replace("a", ""), s.replace("x", "y"), s.replace("", "-"), s.replace("banana", ""))
print(s.replace("a", "o", 1), s.replace("a", "o", 0), s.replace("a", "o", -1), s.replace("", "-", 3), "".replace("", "x"), "".replace("a", "b"), s.replace("a", "aa"))
print("aaa".replace("aa", "b"), "aaaa".replace("aa", "a"), "a.b.c".replace(".", "\n").splitlines(), s.replace("n", "😀"), "x\ny".replace("\n", "\\n"))
for f in (lambda: s.replace("a"), lambda: s.replace(1, "b"), lambda: s.replace("a", None), lambda: s.replace("a", "b", "c")):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(s.replace("a", "o", count=2))

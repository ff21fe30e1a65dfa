print("a b  c".split(), " a b ".split(), "".split(), "   ".split(), "a\tb\nc\x0bd\u2003e".split())
print("a,b,,c".split(","), ",".split(","), "".split(","), "a<>b<>c".split("<>"), "aaa".split("a"), "aaaa".split("aa"))
print("a b c d".split(None, 2), " a  b  c ".split(None, 1), "a,b,c".split(",", 1), "a,b,c".split(",", 0), "a,b,c".split(",", -1), "  x y".split(maxsplit=0))
print("a b c d".rsplit(None, 2), " a  b  c ".rsplit(None, 1), "a,b,c".rsplit(",", 1), "a,b,c".rsplit(","), "aaaa".rsplit("aa", 1), "aaa".rsplit("aa"))
print("x=1;y=2".split(sep=";"), "a-b-c".rsplit(sep="-", maxsplit=1))
for f in (lambda: "a".split(""), lambda: "a".split(1), lambda: "a".rsplit(""), lambda: "a".split("b", "c")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

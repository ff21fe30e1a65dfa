up = str.upper
print(up("abc"), list(map(str.strip, [" a ", "b "])), sorted(["b", "A", "c"], key=str.lower), "a,b".split.__name__)
method = "x-y".split
print(method("-"), method(sep="y"))
join = ", ".join
print(join(["1", "2"]), str.join("-", "abc"), str.replace("aa", "a", "b"), list(filter(str.isalpha, "a1b2")))
for f in (lambda: str.upper(1), lambda: str.upper(), lambda: str.join(1, ["a"])):
    try:
        f()
    except TypeError as e:
        print(e)

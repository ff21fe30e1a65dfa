for c in "héllo":
    print(c, ord(c), end="; ")
print()
print(list("abc"), tuple("xyz"), sorted("banana"), sorted(set("banana")), list(enumerate("ab")), list(zip("abc", "de")), list(reversed("abc")))
vowels = 0
for position, c in enumerate("the rain in spain"):
    if c in "aeiou":
        vowels += 1
print(vowels, {c: "mississippi".count(c) for c in "misp"}, [*"ab", *"cd"])
a, b, *rest = "hello"
print(a, b, rest)
it = iter("xy")
print(next(it), next(it), next(it, "done"))

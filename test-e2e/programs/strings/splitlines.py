text = "one\ntwo\r\nthree\rfour\x0bfive\x0csix\x1cseven\x85eight\u2028nine\n\nten\n"
print(text.splitlines())
print(text.splitlines(True))
print(text.splitlines(keepends=True)[-1:])
print("".splitlines(), "\n".splitlines(), "a".splitlines(), "a\n".splitlines(), "\n\na".splitlines(), "a\n\r\nb".splitlines())
print(len(text), "a\nb".split("\n"), "a\nb\n".split("\n"))

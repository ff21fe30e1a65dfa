names = ["isalpha", "isdigit", "isalnum", "isspace", "isupper", "islower", "istitle", "isdecimal", "isnumeric", "isidentifier", "isprintable", "isascii"]
tests = [str.isalpha, str.isdigit, str.isalnum, str.isspace, str.isupper, str.islower, str.istitle, str.isdecimal, str.isnumeric, str.isidentifier, str.isprintable, str.isascii]
for s in ("", "abc", "ABC", "Abc", "Abc Def", "abc1", "123", "1.5", "-1", " ", "\t\n", "a b", "é", "²", "½", "Ⅷ", "٣", "日本", "_x1", "1x", "class", "a\n", "\u00a0", "ǅ", "ª", "😀", "AbC"):
    print(ascii(s), " ".join([name for name, test in zip(names, tests) if test(s)]))

for s in ("\n\t\r\\\'\"\a\b\f\v\0", "\x41\xe9\xff", "\u0041\u20ac", "\U0001F600", "\101\60\7", "a\
b", r"\n\x41", "\N{BULLET}", "\x7f\x80\xa0\xad", "\u2028\ufeff\ud800"):
    print(len(s), ascii(s), repr(s) if "\ud800" not in s else "lone surrogate")
print("tab\there", 'it''s' "joined", """three
lines "quoted" here
""", '''x'y''')
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("back\\slash"), repr(""))
print(r"raw \d+", r'\'', R"\\", "\"", '\'', "%s\n" % "x", end="")

for s in ("  hi  ", "\t\nhi\r\n", "xxhixx", "", "   ", "hi", "\u2003hi\xa0", "xyxhixyx"):
    print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), repr(s.strip("x")), repr(s.lstrip("xy")), repr(s.rstrip("yx")), repr(s.strip("")))
print("www.example.com".strip("cmowz."), "1.500".rstrip("0"), "--a-b--".strip("-"), "a".strip(None))
print("TestHook".removeprefix("Test"), "TestHook".removeprefix("Hook"), "TestHook".removesuffix("Hook"), "x".removesuffix(""), "xx".removeprefix("xxx"))
try:
    "a".strip(1)
except TypeError as e:
    print(e)

for s in ("a\tb", "\t", "ab\tc\td", "12345678\tx", "a\n\tb", "a\r\tb", "x\t\ty", ""):
    print(repr(s.expandtabs()), repr(s.expandtabs(4)), repr(s.expandtabs(1)), repr(s.expandtabs(0)), repr(s.expandtabs(-3)))
print("a\tb".expandtabs(tabsize=3))

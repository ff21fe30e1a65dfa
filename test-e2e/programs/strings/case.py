for s in ("hello world", "HELLO", "hElLo wOrLd", "they're bill's", "ß", "ŉ", "éÀ", "ΑΣ", "σς", "ǅ", "123abc", "", "x-y_z", "ﬁ", "İ", "ı"):
    print(s, s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), ascii(s.casefold()))

s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("a", 1, 3), s.find("bra"), s.find("bra", 2), s.find("z"), s.find(""), s.find("", 5), s.find("", 12), s.find("", 11))
print(s.rfind("a"), s.rfind("a", 0, 10), s.rfind("bra"), s.rfind("bra", 0, 10), s.rfind(""), s.rfind("", 0, 4), s.find("a", -3), s.find("a", -100, -9))
print(s.count("a"), s.count("abra"), s.count("a", 1), s.count("a", 1, 5), s.count(""), "".count(""), "aaaa".count("aa"), s.count("", 3, 7), s.count("", 20))
print(s.index("c"), s.rindex("a"))
for f in (lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.index("a", 11), lambda: s.find(1), lambda: s.count(), lambda: s.find("a", "b")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

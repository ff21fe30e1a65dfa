s = "a😀b𝔘c🏳️‍🌈"
print(s, len(s))
for i, c in enumerate(s):
    print(i, hex(ord(c)), ascii(c))
print(s[1], s[3], s[-1] == "🌈", s[1:4], s[::-1].index("b"), s.find("𝔘"), s.count("😀"), s.index("c"))
print("😀" in s, "\ud83d" in s, s.replace("😀", "xx"), s.split("b"), "😀" * 3, "😀" < "豈", "\uffff" < "😀")
print(sorted("b😀a\uffffc"), max("z😀\uffff"), "😀".center(5, "*"), "😀".ljust(3, "𝔘"), f"{'😀':>4}|", "%5s|" % "𝔘")
print(chr(0x1F600), ord("😀"), chr(0x10FFFF) == "\U0010ffff", "😀x"[0] == "😀", "x😀".endswith("😀"))

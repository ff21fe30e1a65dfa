import unicodedata as u
print("\N{RIGHTWARDS ARROW WITH HOOK}\N{greek small letter alpha}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE GAG}\N{LINE FEED}|".encode())
for c in "aé\u0301½²五٣\U0001f600가힣一\n\u200b(":
    print(ascii(c), u.name(c, None), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decomposition(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
for f in ("NFC", "NFD", "NFKC", "NFKD"):
    print(f, ascii(u.normalize(f, "é\u0065\u0301ﬁ²가Å")), u.is_normalized(f, "é"))
for n in ("SNOWMAN", "snowman", "hangul syllable hih", "NULL", "NO SUCH", "CJK UNIFIED IDEOGRAPH-4E0", "NBSP"):
    try:
        print(ascii(u.lookup(n)))
    except KeyError as e:
        print(e)
for f, a in ((u.name, "\n"), (u.decimal, "x"), (u.digit, "½"), (u.numeric, "x"), (u.category, "ab"), (u.category, 5), (u.name, ""), (u.normalize, "x")):
    try:
        print(f(a))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    u.normalize("X", "a")
except ValueError as e:
    print(e)
try:
    eval(r"'\N{NO SUCH NAME}'")
except SyntaxError as e:
    print(e)
h = 0
for i in range(0, 0x110000, 7):
    c = chr(i)
    h = hash((h, 1 if u.name(c, "") else 0, u.combining(c), u.numeric(c, -1.0))) if not 0xd800 <= i < 0xe000 else h
print(h)
print(u.unidata_version)

import re

def attempt(f, *args, **kw):
    try:
        print("ok", repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, "|", e)

CASES = [
    (r"abc", "xabcx"), (r"a.c", "a\nc abc"), (r"^a", "ba"), (r"a$", "ba\n"), (r"a\Z", "ba\n"), (r"\Aa", "ab"), (r"a*", "aaab"), (r"a*?b", "aaab"), (r"a+?", "aaa"), (r"a?", "b"), (r"a{2}", "aaaa"), (r"a{2,}", "aaaa"), (r"a{,2}", "aaaa"), (r"a{1,3}?", "aaaa"), (r"a{x}", "a{x}"), (r"a{}", "a{}"), (r"x{,}", "xxx"),
    (r"[abc]+", "xxcabz"), (r"[^abc]+", "abxyc"), (r"[a-c\d_-]+", "zz-a1_b"), (r"[]a]+", "x]a]"), (r"[^]]+", "ab]"), (r"[\w.]+@\w+", "me: a.b@c_d!"), (r"[\]\\]", "a\\"), (r"[a\-z]+", "-az"),
    (r"(a)(b)?", "ac"), (r"(a|b)*", "abba"), (r"(?:(a)|b)*", "ab"), (r"(a*)*", "b"), (r"(a*)+", "aab"), (r"((a)|(b))+", "ab"), (r"(a)|b", "b"), (r"(?P<x>\d+)-(?P<y>\w+)", "12-ab"), (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"x\""), (r"(\w)\1", "hello"), (r"(a)?b\1", "b"), (r"(a)?(?(1)b|c)", "ab c"), (r"(<)?\w+(?(1)>)", "<a> b"), (r"(?(1)a|b)(c)?", "b"),
    (r"foo(?=bar)", "foobaz foobar"), (r"foo(?!bar)", "foobar foobaz"), (r"(?<=a)b", "bab"), (r"(?<!a)b", "abcb"), (r"(?<=(a))b", "ab"), (r"(?=(\w+))\1:", "abc:"), (r"(?>a+)ab", "aaab"), (r"a++b", "aaab"), (r"(?:ab)*+c", "ababc"), (r"x*+x", "xxx"), (r"(?>a|ab)c", "abc"),
    (r"\bfoo\b", "a foo b"), (r"\Bo", "foo"), (r"\d+\D+\d", "12ab3"), (r"\s+\S", "a \t\nb"), (r"\w+", "héllo wörld"), (r"(?a)\w+", "héllo"), (r"\W", "é!"), (r"\d", "٣"), (r"\s", "\u2003\x1c"),
    (r"(?i)ABC", "xaBc"), (r"(?i)[a-z]+", "ABC"), (r"(?i:a)b", "Ab AB"), (r"(?i)straße", "STRAßE"), (r"(?i)É", "é"), (r"(?i)k", "\u212a"), (r"(?m)^b$", "a\nb\nc"), (r"(?s)a.b", "a\nb"), (r"(?x) a  b # comment", "ab"), (r"(?x)[ ]a\ b", " a b"), (r"(?-i:x)", "x"), (r"(?#comment)a", "a"), (r"(?s-i:.)", "\n"),
    (r"\x41\u0042\U00000043\n\t\0\101", "ABC\n\t\0A"), (r"\.\*\+\?", ".*+?"), (r"", ""), (r"", "abc"), (r"a||b", "b"), (r"(|a)+", "aa"), (r"(?:a|ab)(?:c|bcd)(d*)", "abcd"), (r"(.*)(\d+)", "abc123"), (r"(.*?)(\d+)$", "abc123"), (r"^(?:(\d+)|(\w+))$", "abc"), (r"😀+.", "a😀😀b"), (r"[^\n]*\n?", "line\nx"), (r"(a(b(c)))", "abc"), (r"((.)(.))+", "abcd"), (r"^(a+)+$", "aaaa"), (r"[a-z]*ing", "sing"), (r"(?:x|(y))(?:z|\1)", "yy"), (r"\$\d+\.\d\d", "cost $12.34"),
]
for p, s in CASES:
    m = re.search(p, s)
    print(repr(p), m and (m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup), re.match(p, s) and re.match(p, s).span(), re.fullmatch(p, s) and re.fullmatch(p, s).span(), re.findall(p, s))
m = re.search(r"(?P<first>\w+) (?P<second>\w+)(x)?", "say hello world"); print(m, m.group(), m.group(0), m.group(1, 2), m["first"], m[2], m.start("second"), m.end(), m.span(2), m.span(3), m.groups("-"), m.groupdict(), m.regs, m.pos, m.endpos, m.re.pattern, m.string, m.expand(r"\2-\g<first>-\g<3>"), bool(m)); attempt(m.group, 5); attempt(m.group, "zz"); attempt(lambda: m[9])
print(re.sub(r"\d", "#", "a1b22"), re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.sub("x*", "-", "abxd"), re.sub(r"\b", "|", "hi yo"), re.sub("a", lambda m: m.group().upper() + "!", "banana", count=2), re.subn("a", "b", "banana"), re.sub(r"(?P<w>\w+)", r"<\g<w>\g<0>\n>", "ab"), re.sub("(a)|b", r"[\1]", "ab"), re.sub("a", r"\\", "a"), re.sub("", "-", "abc"), re.sub("a", r"\x" if False else "x", "aaa", count=2), re.sub(r"\s+", " ", " a \n b "))
for t in [r"\2", r"\g<x>", r"\g<", r"\g<1", r"\q", r"\g<a b>", "\\", r"\g", r"\777", r"\g<>"]: attempt(re.sub, "(a)", t, "a")
print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "a, b"), re.split(r",", "a,b,c", maxsplit=1), re.split("x*", "axbc"), re.split(r"(a)|b", "xaybz"), re.split("", "ab"), re.split(r"[;,]\s*", "a; b,c"), re.split("z", "abc"), re.split("a", "aaa"))
print([x.span() for x in re.finditer(r"\w+|", "ab c")], [x.group() for x in re.finditer("a|ab", "abab")], re.findall(r"(\w)(\w)?", "abc"), re.findall(r"\b\w", "the quick fox"), re.findall("", "ab"), next(re.finditer("a", "ba")).start())
p = re.compile(r"a(b+)", re.I | re.M); print(p, p.pattern, p.flags, p.groups, p.groupindex, p.match("ABB").group(1), p.search("xxab", 1, 4).span(), p.match("xab", 1), p.findall("ab ABB"), p == re.compile(r"a(b+)", re.M | re.I), re.compile(p) is p, p.search("zab", pos=2), p.fullmatch("abb!", 0, 3)); print(re.compile("^a").match("ba", 1), re.compile("a$").search("ab", 0, 1), re.compile(r"\bb").search("ab", 1))
print(re.compile("x"), re.compile("x", re.X | re.S), re.escape("a.b*c[d]-e f\n"), re.escape("abc_1é"), re.I, re.I | re.M, re.NOFLAG, int(re.VERBOSE), re.RegexFlag.DOTALL)
for bad in ["(", ")", "[", "[a", "a)", "(?P<1a>x)", "(?P<a>x)(?P<a>y)", "(?P=zz)", "*a", "a**", "a+*", "(?<=a*)b", "\\", "[b-a]", "[\\d-z]", r"\1", r"(a)\2", "(?z)", "(?P", "(?Pz)", "(?", "(?<a", "(?<a>x)", "x(?i)", "(?#", "a{2,1}", "(?P<a", "(?P<>a)", "(?(1)a|b|c)", "(?(2)a)", "(?(x)a)", "(?(0)a)", r"\x4", r"\u12", r"\y", r"[\y]", "(a", "a|*", "(?i-i:x)", "(?ax-:x)", "(?iL)", r"(\1)", "(?i", "(?-", "(?au:x)", "ab\ncd(", "^*", "(?:", "(?=a", "a{2}{3}", "x{1}+*", r"\8", r"[\777]"]:
    attempt(re.compile, bad)
try: re.compile("ab\n(")
except re.error as e: print(e.msg, e.pattern, e.pos, e.lineno, e.colno, re.error is re.PatternError)
attempt(re.match, "a", 5); attempt(re.match, 5, "a"); attempt(re.compile, p, re.I); attempt(re.sub, "a", 5, "b"); attempt(re.sub, "a", lambda m: 5, "a"); attempt(re.match, "a", None)
TOKENS = [("NUM", r"\d+(?:\.\d*)?"), ("ID", r"[A-Za-z_]\w*"), ("OP", r"[-+*/()=]"), ("WS", r"\s+"), ("BAD", r".")]
master = re.compile("|".join(f"(?P<{n}>{r})" for n, r in TOKENS))
print([(m.lastgroup, m.group()) for m in master.finditer("x = 3.14 * (y_2 + 7) ?") if m.lastgroup != "WS"])
pos = 0; out = []; line = "let a=10;b"
tok = re.compile(r"\s*(?:(let)|(\d+)|(\w+)|(.))")
while (m := tok.match(line, pos)): out.append((m.lastindex, m.group(m.lastindex))); pos = m.end()
print(out)
print(re.match(r"(\d{4})-(\d{2})-(\d{2})$", "2024-02-29").groups(), bool(re.fullmatch(r"[\w.+-]+@[\w-]+\.[\w.]+", "a.b+c@d-e.co.uk")), re.findall(r"<(\w+)[^>]*>(.*?)</\1>", "<a href=x>1</a><b>2</b>"), re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseString").lower(), re.findall(r"[A-Z]{2,}(?![a-z])|[A-Z][a-z]+", "parseHTMLDoc"), re.sub(r"(\d)(?=(\d{3})+$)", r"\1,", "1234567"))

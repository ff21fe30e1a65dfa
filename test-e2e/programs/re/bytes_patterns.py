"""Regular expressions on bytes."""
import re

p = re.compile(rb"(\w+)=(?P<v>\d*)")
print(p, p.pattern, p.flags, p.groups, p.groupindex, isinstance(p, re.Pattern), type(p).__name__)
m = p.search(b"  key=12; b=")
print(m, m.group(), m.group(1), m["v"], m.groups(), m.groupdict(), m.span(), m.start(2), m.string, m.lastgroup)
print(m.expand(rb"<\1:\g<v>>"), m.re is p, m.pos, m.endpos)
print(p.findall(b"a=1 b=2"), re.findall(b"[a-c]+", b"abc-cab"), re.findall(rb"(x)|y", b"xy"))
print(re.split(rb"\s*,\s*", b"a , b,c"), re.split(rb"(,)|;", b"a,b;c"))
print(re.sub(rb"\d", b"#", b"a1b2"), re.sub(rb"(\d)", rb"<\1>", b"a1b2"), re.subn(b"x", lambda m: m.group() * 2, b"axbx"))
print([x.group() for x in re.finditer(b".", b"\x00\xff\n\x80", re.S)])
print(re.match(rb"\w", b"\xe9"), re.match(rb"(?i)A\xe9", b"a\xe9"), re.match(b"(?i)\xc9", b"\xe9"), re.fullmatch(b"a*", b"aaa"))
print(re.search(b"b", bytearray(b"abc")).group(), re.search(b"b", memoryview(b"abc")).span())
print(re.escape(b"a.b*c"), re.compile(b"a", re.I | re.M), re.compile(b"a", re.A).flags)
for f in [
    lambda: re.match(b"a", "a"),
    lambda: re.match("a", b"a"),
    lambda: re.compile(b"a", re.U),
    lambda: re.compile(b"(a"),
    lambda: re.compile(b"a\n(?P<b"),
    lambda: re.match(b"a", 3),
    lambda: re.sub(b"a", "b", b"a"),
]:
    try:
        print(f())
    except (TypeError, ValueError, re.error) as e:
        print(type(e).__name__, e)
print(re.compile(b"a") == re.compile("a"), re.compile(b"a") == re.compile(b"a"), p.sub(b"", b"x=1"), re.match(b"", b"").group())

"""Patterns of all kinds on texts of all kinds: groups, the last of them, ends, flags, places."""

import re

PATTERNS = [
    r"a", r"(a)(b)?", r"((a)b)+", r"(?:(a)|b)*", r"((a)|b)+", r"(a*)(b*)", r"(a|ab)(c|bcd)(d*)", r"^(\w+)", r"(\w+)$",
    r"(?m)^(.*)$", r"\b\w", r"\B.", r"(?i)[a-é]+", r"(?a)\w+", r"\w+", r"(?s).+", r".+?b", r"(['\"]).*?\1", r"(a)?\1b",
    r"(?P<x>a)(?P<y>b)?(?(y)c|a)", r"(?>a+)b", r"a++b", r"(?=(a))a", r"(?<=a)b", r"(?<!a)b", r"(?:a?)*b", r"x*", r"(x*)y?",
    r"\Aab", r"ab\Z", r"(?:ab|a)(?:c|bcd)", r"[^\W\d_]+", r"(\d+)[.,](\d{2,3})?", r"(a)()", r"(()a)", r"(a(b)?)+", r"é|É", r"(?i)É",
    r"(?x) a  b # comment", r"\s+", r"(?:\r\n|\n)+", r"[\x80-\xff]", r"(.)(.)(.)\3\2\1",
]  # fmt: skip
TEXTS = ["", "a", "ab", "abb", "aabab", "abcd", "xaby", "'a' \"b\"", "Aé É", "a\nb\n", "12.50 3,14", "abccba", "\r\n\n", "naïve café", "αβ a ab", "a\U0001f600b"]
TEXTS.append("the quick brown fox, 'jumps' over 12.50 lazy dogs; " * 3 + "end ab")

total = 0
for p in PATTERNS:
    compiled = re.compile(p)
    lines = []
    for text in TEXTS:
        found = []
        for m in (compiled.match(text), compiled.search(text), compiled.fullmatch(text), compiled.search(text, 1, 4), compiled.match(text, 2)):
            found.append(m and (m.regs, m.lastindex, m.lastgroup, m.pos, m.endpos))
        found.append(compiled.findall(text))
        found.append(compiled.split(text, maxsplit=2))
        found.append(compiled.subn("<\\g<0>>", text))
        found.append([m.span() for m in compiled.finditer(text)])
        lines.append(repr(found))
        total += len(lines[-1])
    print(p, hash_of := sum((i + 1) * ord(c) for line in lines for i, c in enumerate(line)) % 1000003, lines[4][:150])
print(total)


def tokens(text):
    token = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<name>[^\W\d]\w*)|(?P<other>.))", re.S)
    place = 0
    while (m := token.match(text, place)) and m.end() > place:
        yield m.lastgroup, m[m.lastgroup]
        place = m.end()


print(list(tokens("x1 = 3.25 * (y + zé) - 7 -- ok")))
print(re.sub(r"(\w)(\w*)", lambda m: m[1].upper() + m[2], "one two  three"), re.split(r"(,)\s*", "a, b,c"))
text = "key: value; " * 20
for _ in range(3):
    print(len(re.findall(r"(\w+): (\w+)", text)), re.search("y", text, re.I).start())
    text = text.replace("key", "KEY", 5)

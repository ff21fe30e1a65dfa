def encode(s):
    out = ""
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out += (str(j - i) if j - i > 1 else "") + s[i]
        i = j
    return out


def decode(s):
    out = ""
    number = ""
    for c in s:
        if c.isdigit():
            number += c
        else:
            out += c * int(number or 1)
            number = ""
    return out


for s in ("", "a", "aaabbc", "abcd", "zzzzzzzzzzzz", "  hsqq  qww", "éé€"):
    e = encode(s)
    print(repr(s), repr(e), decode(e) == s)

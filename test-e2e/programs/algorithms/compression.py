def lzw(text):
    table = {chr(i): i for i in range(128)}
    word, out = "", []
    for c in text:
        if word + c in table:
            word += c
        else:
            out.append(table[word])
            table[word + c] = len(table)
            word = c
    return out + [table[word]] if word else out


def unlzw(codes):
    if not codes:
        return ""
    table = {i: chr(i) for i in range(128)}
    last = out = chr(codes[0])
    for code in codes[1:]:
        entry = table[code] if code in table else last + last[0]
        out += entry
        table[len(table)] = last + entry[0]
        last = entry
    return out


def lz77(s, window=32):
    i, out = 0, []
    while i < len(s):
        best = (0, 0)
        for start in range(max(0, i - window), i):
            n = 0
            while i + n < len(s) - 1 and s[start + n] == s[i + n]:
                n += 1
            if n > best[1]:
                best = (i - start, n)
        i += best[1] + 1
        out.append(best + (s[i - 1],))
    return out


for text in ("", "a", "TOBEORNOTTOBEORTOBEORNOT", "aaaaaaaaaaaa", "abcabcabcabcd" * 3):
    codes = lzw(text)
    print(repr(text), len(codes), codes, unlzw(codes) == text, lz77(text))


def bwt(s):
    rows = sorted([(s + "$")[i:] + (s + "$")[:i] for i in range(len(s) + 1)])
    return "".join([r[-1] for r in rows])


def unbwt(t):
    table = [""] * len(t)
    for _ in t:
        table = sorted([c + row for c, row in zip(t, table)])
    return [r for r in table if r[-1] == "$"][0][:-1]


print(bwt("bananarama"), unbwt(bwt("bananarama")))

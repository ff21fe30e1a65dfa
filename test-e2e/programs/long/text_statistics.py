"""Statistics of a text: words, sentences, syllables, bigrams, a concordance and a Markov babbler."""

TEXT = """\
It was a bright cold day in April, and the clocks were striking twelve. The old man -- he was
seventy, or perhaps more -- walked slowly down the hill; nobody saw him. "Where are you going?"
asked the girl. "To the sea," he said, "to the sea, and then home again."

The sea was grey that day. The girl, who had never seen the sea, walked with him! They talked of
ships and of the cold, of clocks that never strike, and of home. It wasn't far. It wasn't near
either... Twelve miles, said the old man; perhaps 13. Who counts?
"""


def words_of(text):
    words = []
    word = ""
    for c in text + " ":
        if c.isalnum() or (c == "'" and word):
            word += c
        elif word:
            words.append(word.rstrip("'"))
            word = ""
    return words


def sentences_of(text):
    sentences = []
    current = []
    for token in text.split():
        current.append(token)
        if token.rstrip('"')[-1:] in (".", "!", "?"):
            sentences.append(" ".join(current))
            current = []
    if current:
        sentences.append(" ".join(current))
    return sentences


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def most_common(counts, n=None):
    ranking = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))
    return ranking if n is None else ranking[:n]


def syllables(word):
    groups = 0
    in_group = False
    for c in word.lower():
        vowel = c in "aeiouy"
        if vowel and not in_group:
            groups += 1
        in_group = vowel
    if word.lower().endswith("e") and groups > 1 and not word.lower().endswith("le"):
        groups -= 1
    return max(groups, 1)


def median(values):
    values = sorted(values)
    n = len(values)
    if not n:
        raise ValueError("median of nothing")
    return values[n // 2] if n % 2 else (values[n // 2 - 1] + values[n // 2]) / 2


def spread(values):
    mean = sum(values) / len(values)
    return mean, (sum([(v - mean) ** 2 for v in values]) / len(values)) ** 0.5


def histogram(counts, width=30):
    top = max(counts.values())
    for key in sorted(counts):
        bar = "#" * round(counts[key] * width / top)
        print(f"{key:>4} {counts[key]:>4} {bar}")


def concordance(text, wanted, margin=18):
    flat = " ".join(text.split())
    low = flat.lower()
    at = low.find(wanted)
    while at >= 0:
        left = flat[max(0, at - margin) : at]
        right = flat[at + len(wanted) : at + len(wanted) + margin]
        print(f"{left:>{margin}}[{flat[at:at + len(wanted)]}]{right}")
        at = low.find(wanted, at + 1)


def babble(words, length, seed):
    following = {}
    for a, b in zip(words, words[1:]):
        following.setdefault(a, []).append(b)
    state = seed
    word = words[0]
    out = [word]
    for _ in range(length):
        state = (state * 1664525 + 1013904223) % 2**32
        options = following.get(word) or words
        word = options[(state >> 16) % len(options)]
        out.append(word)
    return " ".join(out)


def justify(text, width):
    lines = []
    line = []
    for word in text.split():
        if sum(map(len, line)) + len(line) + len(word) > width and line:
            gaps = len(line) - 1
            spaces = width - sum(map(len, line))
            out = ""
            for i, w in enumerate(line):
                out += w
                if i < gaps:
                    out += " " * (spaces // gaps + (i < spaces % gaps))
            lines.append(out)
            line = []
        line.append(word)
    lines.append(" ".join(line))
    return lines


def anagram_classes(words):
    classes = {}
    for w in words:
        classes.setdefault("".join(sorted(w)), set()).add(w)
    return sorted([sorted(c) for c in classes.values() if len(c) > 1])


def main():
    words = [w.lower() for w in words_of(TEXT)]
    sentences = sentences_of(TEXT)
    paragraphs = TEXT.strip().split("\n\n")
    print(f"{len(TEXT)} characters, {len(words)} words, {len(set(words))} different, {len(sentences)} sentences, {len(paragraphs)} paragraphs")
    print(most_common(count(words), 10))
    print(most_common(count(zip(words, words[1:])), 5))
    print(most_common(count([c for c in TEXT.lower() if c.isalpha()]), 6))

    lengths = [len(w) for w in words]
    mean, deviation = spread(lengths)
    print(f"length: mean {mean:.3f}, deviation {deviation:.3f}, median {median(lengths)}, longest {max(words, key=len)!r}")
    histogram(count(lengths))

    per_sentence = [len(words_of(s)) for s in sentences]
    print(per_sentence, median(per_sentence))
    total = sum([syllables(w) for w in words])
    ease = 206.835 - 1.015 * len(words) / len(sentences) - 84.6 * total / len(words)
    print(f"{total} syllables, reading ease {ease:.2f}")

    concordance(TEXT, "the sea")
    concordance(TEXT, "clock", 9)
    print(babble(words, 20, 7))
    print(babble(words, 20, 8))
    for line in justify(paragraphs[1], 44):
        print(f"|{line:<44}|")

    print(sorted({w for w in words if words.count(w) == 1 and len(w) > 5}))
    print(anagram_classes(words + ["aws", "teh", "loco", "cool", "dloc", "eht"]))
    print([w for w in sorted(set(words)) if not w.isalpha()], {len(w): w for w in sorted(words)})
    first = {}
    for i, w in enumerate(words):
        first.setdefault(w, i)
    print([(w, i) for w, i in first.items() if i % 9 == 0])
    try:
        median([])
    except ValueError as error:
        print("error:", error)
    try:
        spread([])
    except ZeroDivisionError as error:
        print("error:", error)


main()

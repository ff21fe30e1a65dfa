"""Word frequencies of a text of pseudo-random words.

The words are made of syllables drawn by a linear congruential generator that prefers
early syllables, so a few words are common and most are rare, as in a natural language.

    wordfreq.py [words]
"""

import sys

ONSETS = ["t", "n", "s", "r", "k", "m", "l", "p", "d", "st", "b", "f", "tr", "g"]
VOWELS = ["a", "e", "i", "o", "u", "ai", "ou"]
PUNCTUATION = [" ", " ", " ", " ", ", ", ". ", " ", "; ", " ", "\n"]


def make_text(word_count):
    """A text of `word_count` words with punctuation and capitals."""
    state = 42
    pieces = []
    capital = True
    for _ in range(word_count):
        word = ""
        state = (state * 1103515245 + 12345) % 2147483648
        for _ in range(1 + (state >> 16) % 3):
            state = (state * 1103515245 + 12345) % 2147483648
            a = (state >> 8) % len(ONSETS)
            b = (state >> 20) % len(ONSETS)
            word += ONSETS[min(a, b)] + VOWELS[(state >> 13) % len(VOWELS)]
        pieces.append(word.capitalize() if capital else word)
        separator = PUNCTUATION[(state >> 10) % len(PUNCTUATION)]
        capital = separator == ". "
        pieces.append(separator)
    return "".join(pieces)


def count_words(text):
    """How often each word occurs, whatever its case."""
    counts = {}
    for line in text.splitlines():
        for token in line.split():
            word = token.strip(".,;").lower()
            counts[word] = counts.get(word, 0) + 1
    return counts


def main():
    word_count = int(sys.argv[1]) if len(sys.argv) > 1 else 300000
    text = make_text(word_count)
    counts = count_words(text)
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    print(f"{len(text)} characters, {sum(counts.values())} words, {len(counts)} of them different")
    for word, count in ranking[:12]:
        print(f"{word:<8} {count:6} {100 * count / word_count:6.3f}%")
    longest = max(counts, key=lambda word: (len(word), word))
    print(f"longest: {longest}, {counts[longest]} times")


main()

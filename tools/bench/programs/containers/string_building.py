"""Strings made of strings: a table as text, a cipher, run lengths, base 36, palindromes.

    string_building.py [lines]
"""

import sys

ALPHABET = "abcdefghijklmnopqrstuvwxyz"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def make_table(lines):
    """A table with three columns, a line at a time."""
    rows = []
    for i in range(lines):
        name = "item-" + str(i * 7919 % 10007)
        rows.append(f"{name:<12}|{i * i % 997:>6}|{i / 7:10.3f}|{'x' * (i % 5)}")
    return "\n".join(rows)


def caesar(text, shift):
    """Each letter moved on in the alphabet; += on one string."""
    result = ""
    for c in text:
        position = ALPHABET.find(c)
        result += ALPHABET[(position + shift) % 26] if position >= 0 else c
    return result


def run_lengths(text):
    """Runs of one character as the character and how many there are."""
    pieces = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or text[i] != text[start]:
            pieces.append(text[start])
            if i - start > 1:
                pieces.append(str(i - start))
            start = i
    return "".join(pieces)


def to_base(number, base):
    digits = []
    while number:
        number, digit = divmod(number, base)
        digits.append(DIGITS[digit])
    return "".join(reversed(digits)) or "0"


def is_palindrome(text):
    return text == text[::-1]


def checksum(text):
    total = 0
    for c in text:
        total = (total * 131 + ord(c)) % 1000000007
    return total


def main():
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 9000
    table = make_table(lines)
    print(f"table: {len(table)} characters, checksum {checksum(table)}")
    secret = caesar(table[: lines * 16], 13)
    print(f"cipher: {secret[:30]!r}, checksum {checksum(secret)}, back: {caesar(secret, 13) == table[: lines * 16]}")
    print(f"run lengths: {len(run_lengths(table))} characters")
    numbers = [to_base(i * 104729, 36) for i in range(lines)]
    print(f"base 36: {numbers[-1]}, checksum {checksum(' '.join(numbers))}")
    palindromes = [str(i) for i in range(lines * 8) if is_palindrome(str(i))]
    print(f"{len(palindromes)} palindromes, the last {palindromes[-1]}")
    replaced = table.replace("item", "thing").upper().split("|")
    print(f"{len(replaced)} cells, {sum([cell.startswith(' ') for cell in replaced])} begin with a space")


if __name__ == "__main__":
    main()

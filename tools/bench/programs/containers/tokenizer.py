"""A tokenizer for a small programming language, and what it finds in a generated text.

    tokenizer.py [functions]
"""

import sys

KEYWORDS = {"if", "else", "while", "return", "let", "fn"}
TWO_CHARACTER_OPERATORS = {"==", "!=", "<=", ">=", "->", "&&", "||"}
ONE_CHARACTER_OPERATORS = "+-*/%<>=!(){},;:"


def make_source(functions):
    """A program of that many functions, all alike and yet different."""
    lines = []
    for i in range(functions):
        lines.append(f"fn compute_{i}(first: int, second{i % 7}: int) -> int {{")
        lines.append(f"    let total = first * {i * 37 % 1009} + second{i % 7} / {1 + i % 13}.5e3;  # a comment, number {i}")
        lines.append(f'    let name = "function {i}\\n";')
        lines.append(f"    while (total >= {i} && first != second{i % 7}) {{ total = total - {i % 11 + 1}; }}")
        lines.append("    if (total == 0 || !first) { return 1; } else { return total % 97; }")
        lines.append("}")
        lines.append("")
    return "\n".join(lines)


def tokenize(text):
    """The tokens of a text, as (kind, text, line)."""
    tokens = []
    position = 0
    line = 1
    length = len(text)
    while position < length:
        c = text[position]
        if c == "\n":
            line += 1
            position += 1
        elif c == " " or c == "\t":
            position += 1
        elif c == "#":
            while position < length and text[position] != "\n":
                position += 1
        elif c.isalpha() or c == "_":
            start = position
            while position < length and (text[position].isalnum() or text[position] == "_"):
                position += 1
            word = text[start:position]
            tokens.append(("keyword" if word in KEYWORDS else "name", word, line))
        elif c.isdigit():
            start = position
            kind = "integer"
            while position < length and text[position].isdigit():
                position += 1
            if position < length and text[position] == ".":
                kind = "float"
                position += 1
                while position < length and (text[position].isdigit() or text[position] == "e"):
                    position += 1
            tokens.append((kind, text[start:position], line))
        elif c == '"':
            start = position
            position += 1
            while text[position] != '"':
                position += 2 if text[position] == "\\" else 1
            position += 1
            tokens.append(("string", text[start:position], line))
        elif text[position : position + 2] in TWO_CHARACTER_OPERATORS:
            tokens.append(("operator", text[position : position + 2], line))
            position += 2
        elif c in ONE_CHARACTER_OPERATORS:
            tokens.append(("operator", c, line))
            position += 1
        else:
            raise SyntaxError(f"line {line}: unexpected {c!r}")
    return tokens


def main():
    functions = int(sys.argv[1]) if len(sys.argv) > 1 else 2500
    tokens = tokenize(make_source(functions))
    kinds = {}
    names = set()
    integers = 0
    floats = 0.0
    for kind, text, line in tokens:
        kinds[kind] = kinds.get(kind, 0) + 1
        if kind == "name":
            names.add(text)
        elif kind == "integer":
            integers += int(text) * line % 1000
        elif kind == "float":
            floats += float(text)
    for kind in sorted(kinds):
        print(f"{kind:<10} {kinds[kind]}")
    print(f"{len(names)} names, integers {integers}, floats {floats:.1f}, {tokens[-1][2]} lines")


if __name__ == "__main__":
    main()

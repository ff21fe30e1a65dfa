"""A JSON parser and a printer, each a class, on a generated document.

    json_tool.py [records]
"""

import sys


class JSONError(ValueError):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


class Parser:
    """Recursive descent over a string."""

    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

    def __init__(self, text):
        self.text = text
        self.position = 0

    def parse(self):
        value = self.value()
        self.skip_space()
        if self.position != len(self.text):
            raise JSONError("more than one value", self.position)
        return value

    def skip_space(self):
        text = self.text
        while self.position < len(text) and text[self.position] in " \n\r\t":
            self.position += 1

    def peek(self):
        self.skip_space()
        if self.position >= len(self.text):
            raise JSONError("unexpected end", self.position)
        return self.text[self.position]

    def expect(self, c):
        if self.peek() != c:
            raise JSONError(f"expected {c!r}, found {self.text[self.position]!r}", self.position)
        self.position += 1

    def value(self):
        c = self.peek()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        if c == "-" or c.isdigit():
            return self.number()
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return value
        raise JSONError(f"unexpected {c!r}", self.position)

    def object(self):
        self.expect("{")
        members = {}
        if self.peek() == "}":
            self.position += 1
            return members
        while True:
            self.skip_space()
            key = self.string()
            self.expect(":")
            members[key] = self.value()
            if self.peek() == "}":
                self.position += 1
                return members
            self.expect(",")

    def array(self):
        self.expect("[")
        items = []
        if self.peek() == "]":
            self.position += 1
            return items
        while True:
            items.append(self.value())
            if self.peek() == "]":
                self.position += 1
                return items
            self.expect(",")

    def string(self):
        self.expect('"')
        pieces = []
        while True:
            start = self.position
            while self.text[self.position] not in '"\\':
                self.position += 1
            pieces.append(self.text[start : self.position])
            c = self.text[self.position]
            self.position += 1
            if c == '"':
                return "".join(pieces)
            escape = self.text[self.position]
            self.position += 1
            if escape == "u":
                pieces.append(chr(int(self.text[self.position : self.position + 4], 16)))
                self.position += 4
            else:
                pieces.append(self.ESCAPES[escape])

    def number(self):
        start = self.position
        text = self.text
        is_float = False
        if text[self.position] == "-":
            self.position += 1
        while self.position < len(text) and (text[self.position].isdigit() or text[self.position] in ".eE+-"):
            if text[self.position] in ".eE":
                is_float = True
            self.position += 1
        literal = text[start : self.position]
        return float(literal) if is_float else int(literal)


class Printer:
    """Writes values with or without indentation."""

    def __init__(self, indent=None):
        self.indent = indent
        self.pieces = []

    def print(self, value):
        self.pieces = []
        self.write(value, 0)
        return "".join(self.pieces)

    def newline(self, depth):
        if self.indent is not None:
            self.pieces.append("\n" + " " * (self.indent * depth))

    def write(self, value, depth):
        if value is None:
            self.pieces.append("null")
        elif value is True:
            self.pieces.append("true")
        elif value is False:
            self.pieces.append("false")
        elif isinstance(value, str):
            self.write_string(value)
        elif isinstance(value, (int, float)):
            self.pieces.append(repr(value))
        elif isinstance(value, dict):
            self.write_container("{", value.items(), "}", self.write_member, depth)
        else:
            self.write_container("[", value, "]", self.write, depth)

    def write_container(self, opening, items, closing, write, depth):
        self.pieces.append(opening)
        first = True
        for item in items:
            if not first:
                self.pieces.append(",")
            first = False
            self.newline(depth + 1)
            write(item, depth + 1)
        if not first:
            self.newline(depth)
        self.pieces.append(closing)

    def write_member(self, member, depth):
        self.write_string(member[0])
        self.pieces.append(":" if self.indent is None else ": ")
        self.write(member[1], depth)

    def write_string(self, text):
        text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        self.pieces.append('"' + text + '"')


def make_document(records):
    seed = 6
    entries = []
    for i in range(records):
        seed = (seed * 1103515245 + 12345) % 2147483648
        entries.append(
            {
                "id": i,
                "name": f'record "{i}"\n',
                "score": (seed >> 8) % 10000 / 16,
                "tags": ["a" * (i % 4), "tag", str(seed % 97)],
                "parent": None if i % 5 == 0 else {"id": i // 2, "active": i % 2 == 0},
                "path": "c:\\data\\" + str(i % 13),
            }
        )
    return {"version": 2, "records": entries, "empty": [[], {}]}


def main():
    records = int(sys.argv[1]) if len(sys.argv) > 1 else 900
    document = make_document(records)
    compact = Printer().print(document)
    indented = Printer(indent=2).print(document)
    parsed = Parser(indented).parse()
    print(f"compact {len(compact)}, indented {len(indented)} characters")
    print(f"equal: {parsed == document}, again: {Printer().print(parsed) == compact}")
    total = sum([record["score"] for record in parsed["records"]])
    print(f"scores {total:.4f}, {parsed['records'][-1]['tags']}")
    print(Parser('"caf\\u00e9 \\t"').parse().strip())
    for text in ("[1, 2", '{"a" 1}', "[1] x", "nothing"):
        try:
            Parser(text).parse()
        except JSONError as error:
            print(f"{text}: {error}")


if __name__ == "__main__":
    main()

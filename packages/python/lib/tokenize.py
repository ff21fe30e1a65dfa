"""Tokens of Python source, with comments and line ends, as CPython 3.13 gives them."""

import re as _re
import token as _token
from codecs import BOM_UTF8 as _BOM
from collections import namedtuple as _namedtuple
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = [*_token.__all__, "tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo", "open", "TokenError"]

_fields = _namedtuple("TokenInfo", "type string start end line")
_NAME = _re.compile(r"[^\W\d]\w*")
_NUMBER = _re.compile(
    r"0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+"
    r"|(?:(?:[0-9](?:_?[0-9])*)?\.[0-9](?:_?[0-9])*|[0-9](?:_?[0-9])*\.?)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?"
)
_STRING = _re.compile(r"([rRbBuUfF]{0,2})('''|\"\"\"|'|\")")
_OPERATOR = _re.compile("|".join(_re.escape(one) for one in sorted(EXACT_TOKEN_TYPES, key=len, reverse=True)))
_COOKIE = _re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", _re.ASCII)
_OPENING = "([{"
_CLOSING = ")]}"


class TokenInfo(_fields):
    def __repr__(self):
        kind = f"{self.type} ({tok_name[self.type]})"
        return f"TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})"

    @property
    def exact_type(self):
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


class TokenError(Exception):
    pass


class _FString:
    """An f-string that is under way: its quotes, and how deep in brackets its replacement fields begin."""

    def __init__(self, quote, raw, start):
        self.quote = quote
        self.raw = raw
        self.start = start
        self.fields = []  # for each field: depth of brackets at its `{`, and whether its format spec is being read


class _Tokenizer:
    def __init__(self, lines, extra):
        self.text = "".join(lines)
        self.extra = extra  # comments and NLs too
        self.lines = self.text.splitlines(keepends=True) if "\x0b" not in self.text and "\x0c" not in self.text else None
        if self.lines is None or any(c in self.text for c in "\x1c\x1d\x1e\x85\u2028\u2029"):
            self.lines = _re.findall(r"[^\n]*\n|[^\n]+", self.text)
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line))
        self.row = 0  # of the line that `at` is in
        self.at = 0
        self.brackets = []
        self.strings = []

    def place(self, at):
        row = self.row
        while row + 1 < len(self.lines) and self.starts[row + 1] <= at:
            row += 1
        while row > 0 and self.starts[row] > at:
            row -= 1
        return row

    def token(self, kind, start, end):
        first, last = self.place(start), self.place(end)
        if last > first and self.starts[last] == end and self.text[end - 1] == "\n":
            last = last - 1 if kind in (NEWLINE, NL) else last
        line = "".join(self.lines[first : last + 1]) if kind == STRING or first == last else self.lines[first]
        return TokenInfo(
            kind,
            self.text[start:end],
            (first + 1, start - self.starts[first]),
            (last + 1, end - self.starts[last]),
            line,
        )

    def fail(self, message, at):
        row = self.place(at)
        raise TokenError(message, (row + 1, at - self.starts[row] + 1))

    def run(self):
        indents = [0]
        fresh = True  # at the start of a logical line
        text, size = self.text, len(self.text)
        while self.at < size:
            self.row = self.place(self.at)
            if self.strings and not self.in_field():
                yield from self.fstring_middle()
                continue
            if fresh and not self.brackets and not self.strings:
                start = self.at
                column = 0
                while self.at < size and text[self.at] in " \t\f":
                    c = text[self.at]
                    column = column + 1 if c == " " else (column // 8 + 1) * 8 if c == "\t" else 0
                    self.at += 1
                if self.at == size:
                    break
                c = text[self.at]
                if c in "#\r\n":
                    if c == "#":
                        yield from self.comment()
                    yield from self.line_end(NL)
                    continue
                if not (c == "\\" and text[self.at + 1 : self.at + 2] == "\n"):
                    if column > indents[-1]:
                        indents.append(column)
                        yield self.token(INDENT, start, self.at)
                    while column < indents[-1]:
                        if column not in indents:
                            error = IndentationError("unindent does not match any outer indentation level")
                            error.args = (
                                error.args[0],
                                ("<string>", self.row + 1, self.at - self.starts[self.row] + 1, self.lines[self.row]),
                            )
                            raise error
                        indents.pop()
                        yield self.token(DEDENT, self.at, self.at)
                fresh = False
            c = text[self.at]
            if c in " \t\f":
                self.at += 1
            elif c == "#":
                yield from self.comment()
            elif c in "\r\n":
                inside = self.brackets or self.strings
                yield from self.line_end(NL if inside else NEWLINE)
                fresh = not inside
            elif c == "\\":
                if text[self.at + 1 : self.at + 2] != "\n":
                    self.fail("unexpected character after line continuation character", self.at)
                self.at += 2
                if self.at >= size:
                    self.fail("unexpected EOF in multi-line statement", self.at - 1)
            else:
                yield self.piece()
        yield from self.end(indents, fresh)

    def end(self, indents, fresh):
        last = len(self.lines)
        if self.strings:
            string = self.strings[-1]
            kind = "triple-quoted f-string" if len(string.quote) == 3 else "f-string"
            self.fail(f"unterminated {kind} literal (detected at line {last})", string.start)
        if self.brackets:
            raise TokenError("unexpected EOF in multi-line statement", (last + (self.text[-1:] == "\n"), 0))
        if not fresh and self.text and not self.text.endswith("\n"):
            column = len(self.lines[-1])
            yield TokenInfo(NEWLINE, "", (last, column), (last, column + 1), self.lines[-1])
        for _ in indents[1:]:
            yield TokenInfo(DEDENT, "", (last + 1, 0), (last + 1, 0), "")
        yield TokenInfo(ENDMARKER, "", (last + 1, 0), (last + 1, 0), "")

    def comment(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at] not in "\r\n":
            self.at += 1
        if self.extra:
            yield self.token(COMMENT, start, self.at)

    def line_end(self, kind):
        start = self.at
        if start >= len(self.text):
            if self.extra and kind == NL:
                row = self.place(start - 1)
                column = start - self.starts[row]
                yield TokenInfo(NL, "", (row + 1, column), (row + 1, column + 1), self.lines[row])
            return
        self.at += 2 if self.text.startswith("\r\n", start) else 1
        if self.extra or kind == NEWLINE:
            row = self.place(start)
            column = start - self.starts[row]
            string = self.text[start : self.at]
            yield TokenInfo(kind, string, (row + 1, column), (row + 1, column + len(string)), self.lines[row])

    def piece(self):
        text, start = self.text, self.at
        match = _STRING.match(text, start)
        if match and match[1].lower() in ("", "r", "b", "u", "f", "br", "rb", "fr", "rf"):
            return self.string(match)
        match = _NAME.match(text, start)
        if match:
            self.at = match.end()
            return self.token(NAME, start, self.at)
        match = _NUMBER.match(text, start)
        if match:
            self.at = match.end()
            return self.token(NUMBER, start, self.at)
        match = _OPERATOR.match(text, start)
        if not match:
            self.at += 1
            return self.token(ERRORTOKEN, start, self.at)
        string = match[0]
        field = self.strings[-1].fields[-1] if self.strings and self.strings[-1].fields else None
        if field is not None and len(self.brackets) == field[0]:
            # `!=` is an operator here, `!r` a conversion; `:=` is a format spec that begins with =
            if string == ":=":
                string = ":"
            if string == ":":
                field[1] = True
            elif string == "}":
                self.strings[-1].fields.pop()
                self.brackets.pop()
                self.at = start + 1
                return self.token(OP, start, self.at)
        if string in _OPENING:
            self.brackets.append(string)
        elif string in _CLOSING and self.brackets:
            self.brackets.pop()
        self.at = start + len(string)
        return self.token(OP, start, self.at)

    def string(self, match):
        text, start, quote = self.text, self.at, match[2]
        prefix = match[1].lower()
        self.at = match.end()
        if "f" in prefix:
            self.strings.append(_FString(quote, "r" in prefix, start))
            return self.token(FSTRING_START, start, self.at)
        while True:
            if self.at >= len(text):
                if len(quote) == 3:
                    raise TokenError("EOF in multi-line string", (self.place(start) + 1, start - self.starts[self.place(start)] + 1))
                self.fail(f"unterminated string literal (detected at line {self.row + 1})", start)
            if text.startswith(quote, self.at):
                self.at += len(quote)
                return self.token(STRING, start, self.at)
            c = text[self.at]
            if c == "\n" and len(quote) == 1:
                self.fail(f"unterminated string literal (detected at line {self.place(self.at) + 1})", start)
            self.at += 2 if c == "\\" else 1

    def in_field(self):
        fields = self.strings[-1].fields
        return bool(fields) and not fields[-1][1]

    def fstring_middle(self):
        string = self.strings[-1]
        text, start, quote = self.text, self.at, string.quote
        spec = bool(string.fields)
        while True:
            if self.at >= len(text):
                return
            c = text[self.at]
            if not spec and text.startswith(quote, self.at) or spec and len(quote) == 1 and c == quote:
                break
            if c == "\n" and len(quote) == 1:
                self.fail(f"unterminated f-string literal (detected at line {self.place(self.at) + 1})", string.start)
            if c in "{}" and not spec and text.startswith(c * 2, self.at):
                # the second one is not part of the string, but the token ends behind both
                self.at += 1
                yield self.token(FSTRING_MIDDLE, start, self.at)
                self.at += 1
                start = self.at
                continue
            if c == "\\" and not string.raw and text.startswith("N{", self.at + 1):
                self.at = text.index("}", self.at) + 1
                continue
            if c in "{}":
                break
            self.at += 2 if c == "\\" and text[self.at + 1 : self.at + 2] not in ("{", "}") else 1
        # what stands in front of the end of a spec is a token even where nothing does
        if self.at > start or spec and c == "}":
            yield self.token(FSTRING_MIDDLE, start, self.at)
        start = self.at
        self.row = self.place(start)
        c = text[start]
        if c == "{":
            self.brackets.append("{")
            string.fields.append([len(self.brackets), False])
            self.at += 1
            yield self.token(OP, start, self.at)
        elif c == "}":
            if spec:
                string.fields.pop()
                self.brackets.pop()
            self.at += 1
            yield self.token(OP, start, self.at)
        else:
            self.strings.pop()
            self.at += len(quote)
            yield self.token(FSTRING_END, start, self.at)


def _lines(readline):
    while True:
        try:
            line = readline()
        except StopIteration:
            return
        if not line:
            return
        yield line


def generate_tokens(readline):
    """Tokens of the source whose lines, strs, `readline` gives."""
    return _Tokenizer(_lines(readline), True).run()


def tokenize(readline):
    """Tokens of the source whose lines, bytes, `readline` gives; the first says its encoding."""
    encoding, consumed = detect_encoding(readline)
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    lines = [*consumed, *_lines(readline)]
    yield from _Tokenizer([line.decode(encoding) for line in lines], True).run()


def detect_encoding(readline):
    """(encoding, lines that were read to find it)"""

    def line():
        try:
            return readline()
        except StopIteration:
            return b""

    default = "utf-8"
    first = line()
    if first.startswith(_BOM):
        first = first[3:]
        default = "utf-8-sig"
    if not first:
        return default, []
    consumed = []
    for current in (first, None):
        if current is None:
            if consumed[0].strip() and not consumed[0].lstrip().startswith(b"#"):
                break
            current = line()
            if not current:
                break
        consumed.append(current)
        try:
            text = current.decode("utf-8")
        except UnicodeDecodeError:
            raise SyntaxError("invalid or missing encoding declaration") from None
        match = _COOKIE.match(text)
        if match:
            name = match[1][:12].lower().replace("_", "-")
            if name == "utf-8" or name.startswith("utf-8-"):
                return default, consumed
            if name in ("latin-1", "iso-8859-1", "iso-latin-1"):
                return "iso-8859-1", consumed
            try:
                "".encode(match[1])
            except LookupError:
                raise SyntaxError("unknown encoding: " + match[1]) from None
            return match[1], consumed
    return default, consumed


def open(filename):
    """A file in the encoding that it says it has."""
    import io

    file = io.open(filename, "rb")
    encoding, _ = detect_encoding(file.readline)
    file.close()
    return io.open(filename, encoding=encoding)


def untokenize(tokens):
    """Source that gives these tokens again: exactly for tokens with places, else with spaces between them."""
    tokens = list(tokens)
    encoding = None
    if tokens and len(tokens[0]) == 2:
        text = _spaced(tokens)
    else:
        text = _placed(tokens)
    for kind, string, *_ in tokens:
        if kind == ENCODING:
            encoding = string
    return text if encoding is None else text.encode(encoding)


def _placed(tokens):
    parts = []
    row, column = 1, 0
    for kind, string, start, end, _ in tokens:
        if kind == ENCODING:
            continue
        if kind == ENDMARKER:
            break
        if start < (row, column):
            raise ValueError(f"start ({start[0]},{start[1]}) precedes previous end ({row},{column})")
        if start[0] > row:
            parts.append("\\\n" * (start[0] - row))
            column = 0
        parts.append(" " * (start[1] - column))
        if kind == FSTRING_MIDDLE:
            string = string.replace("{", "{{").replace("}", "}}")
        parts.append(string)
        row, column = end
        if kind in (NEWLINE, NL):
            row, column = row + 1, 0
    return "".join(parts)


def _spaced(tokens):
    parts = []
    indents = []
    fresh = True
    after_string = False
    depth = 0
    for kind, string in tokens:
        if kind in (ENCODING, ENDMARKER):
            continue
        if kind == INDENT:
            indents.append(string)
            continue
        if kind == DEDENT:
            indents.pop()
            continue
        if fresh and indents and kind not in (NEWLINE, NL):
            parts.append(indents[-1])
        fresh = kind in (NEWLINE, NL)
        if kind == FSTRING_MIDDLE:
            string = string.replace("{", "{{").replace("}", "}}")
        elif kind in (NAME, NUMBER) and depth == 0:
            string += " "
        elif kind in (NAME, NUMBER):
            string += " "
        if kind == STRING and after_string:
            string = " " + string
        depth += (kind == FSTRING_START) - (kind == FSTRING_END)
        after_string = kind in (STRING, FSTRING_END)
        parts.append(string)
    return "".join(parts)

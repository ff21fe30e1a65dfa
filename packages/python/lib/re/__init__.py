"""Regular expressions on str. Patterns are matched by `_sre`."""

import _sre
from _types import GenericAlias as _GenericAlias

__all__ = [
    "A", "ASCII", "DOTALL", "I", "IGNORECASE", "L", "LOCALE", "M", "MULTILINE", "Match", "NOFLAG", "Pattern",
    "PatternError", "RegexFlag", "S", "U", "UNICODE", "VERBOSE", "X", "compile", "error", "escape", "findall",
    "finditer", "fullmatch", "match", "purge", "search", "split", "sub", "subn",
]  # fmt: skip

_MAXSIZE = 9223372036854775807
_FLAG_NAMES = (
    (256, "ASCII"), (128, "DEBUG"), (2, "IGNORECASE"), (4, "LOCALE"), (32, "UNICODE"), (8, "MULTILINE"),
    (16, "DOTALL"), (64, "VERBOSE"),
)  # fmt: skip


class PatternError(Exception):
    """Exception raised for invalid regular expressions."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError


class RegexFlag:
    """Flags of a pattern: numbers that show their names."""

    __slots__ = ("value",)

    def __init__(self, value=0):
        self.value = int(value)

    def __index__(self):
        return self.value

    __int__ = __index__

    def __or__(self, other):
        return RegexFlag(self.value | int(other))

    __ror__ = __or__

    def __and__(self, other):
        return RegexFlag(self.value & int(other))

    __rand__ = __and__

    def __xor__(self, other):
        return RegexFlag(self.value ^ int(other))

    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(~self.value & 511)

    def __bool__(self):
        return self.value != 0

    def __eq__(self, other):
        return self.value == (other.value if isinstance(other, RegexFlag) else other)

    def __hash__(self):
        return hash(self.value)

    def __contains__(self, other):
        return self.value & int(other) == int(other)

    def __repr__(self):
        value = self.value
        names = []
        for bit, name in _FLAG_NAMES:
            if value & bit:
                names.append(f"re.{name}")
                value &= ~bit
        if value or not names:
            names.append(hex(value) if value else "re.NOFLAG")
        return "|".join(names)

    __str__ = __repr__


NOFLAG = RegexFlag(0)
ASCII = A = RegexFlag(256)
IGNORECASE = I = RegexFlag(2)
LOCALE = L = RegexFlag(4)
UNICODE = U = RegexFlag(32)
MULTILINE = M = RegexFlag(8)
DOTALL = S = RegexFlag(16)
VERBOSE = X = RegexFlag(64)
DEBUG = RegexFlag(128)
RegexFlag.NOFLAG = NOFLAG
for _bit, _name in _FLAG_NAMES:
    setattr(RegexFlag, _name, RegexFlag(_bit))
del _bit, _name


class Match:
    """The result of re.match() and re.search()."""

    __slots__ = ("re", "string", "pos", "endpos", "_spans")

    def __class_getitem__(cls, item):
        return _GenericAlias(cls, item)

    def __init__(self, pattern, string, pos, endpos, spans):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._spans = spans

    def _index(self, group):
        if isinstance(group, str):
            group = self.re.groupindex.get(group, -1)
        elif not isinstance(group, int):
            group = group.__index__() if hasattr(type(group), "__index__") else -1
        if not 0 <= group <= self.re.groups:
            raise IndexError("no such group")
        return 2 * group + 1

    def _text(self, group, default):
        i = self._index(group)
        start = self._spans[i]
        return default if start < 0 else self.string[start : self._spans[i + 1]]

    def group(self, *groups):
        """Return subgroup(s) of the match by indices or names."""
        if not groups:
            spans = self._spans
            return self.string[spans[1] : spans[2]]
        if len(groups) == 1:
            return self._text(groups[0], None)
        return tuple([self._text(group, None) for group in groups])

    def __getitem__(self, group):
        return self._text(group, None)

    def groups(self, default=None):
        """Return a tuple containing all the subgroups of the match, from 1."""
        return tuple([self._text(i, default) for i in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        """Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name."""
        return {name: self._text(i, default) for name, i in self.re.groupindex.items()}

    def start(self, group=0, /):
        """Return index of the start of the substring matched by group."""
        return self._spans[self._index(group)]

    def end(self, group=0, /):
        """Return index of the end of the substring matched by group."""
        return self._spans[self._index(group) + 1]

    def span(self, group=0, /):
        """For match object m, return the 2-tuple (m.start(group), m.end(group))."""
        i = self._index(group)
        return self._spans[i], self._spans[i + 1]

    def expand(self, template):
        """Return the string obtained by doing backslash substitution on the string template."""
        return _expand(_parse_template(template, self.re), self)

    @property
    def lastindex(self):
        """The integer index of the last matched capturing group."""
        return self._spans[0] or None

    @property
    def lastgroup(self):
        """The name of the last matched capturing group."""
        last = self._spans[0]
        for name, i in self.re.groupindex.items():
            if i == last:
                return name
        return None

    @property
    def regs(self):
        return tuple([(self._spans[i], self._spans[i + 1]) for i in range(1, len(self._spans), 2)])

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return f"<re.Match object; span={self.span()}, match={self.group()!r}>"


class Pattern:
    """Compiled regular expression object."""

    __slots__ = ("pattern", "flags", "groups", "groupindex", "_number")

    def __class_getitem__(cls, item):
        return _GenericAlias(cls, item)

    def __init__(self, pattern, flags):
        number, flags, groups, names = _sre.compile(pattern, flags, PatternError)
        self.pattern = pattern
        self.flags = flags
        self.groups = groups
        self.groupindex = names
        self._number = number

    def match(self, string, pos=0, endpos=_MAXSIZE):
        """Matches zero or more characters at the beginning of the string."""
        return _find(self, string, pos, endpos, 0)

    def fullmatch(self, string, pos=0, endpos=_MAXSIZE):
        """Matches against all of the string."""
        return _find(self, string, pos, endpos, 1)

    def search(self, string, pos=0, endpos=_MAXSIZE):
        """Scan through string looking for a match, and return a corresponding match object instance."""
        return _find(self, string, pos, endpos, 2)

    def finditer(self, string, pos=0, endpos=_MAXSIZE):
        """Return an iterator over all non-overlapping matches for the RE pattern in string."""
        string = _text_of(string)
        return _matches(self, string, *_bounds(string, pos, endpos))

    def findall(self, string, pos=0, endpos=_MAXSIZE):
        """Return a list of all non-overlapping matches of pattern in string."""
        string = _text_of(string)
        found = []
        groups = self.groups
        for spans in _sre.all(self._number, string, pos, endpos, 0):
            if groups == 0:
                found.append(string[spans[1] : spans[2]])
            elif groups == 1:
                found.append(string[spans[3] : spans[4]] if spans[3] >= 0 else "")
            else:
                found.append(
                    tuple([
                        string[spans[i] : spans[i + 1]] if spans[i] >= 0 else ""
                        for i in range(3, len(spans), 2)
                    ])  # fmt: skip
                )
        return found

    def split(self, string, maxsplit=0):
        """Split string by the occurrences of pattern."""
        string = _text_of(string)
        parts = []
        if maxsplit < 0:
            return [string]
        last = 0
        for spans in _sre.all(self._number, string, 0, _MAXSIZE, maxsplit):
            parts.append(string[last : spans[1]])
            for i in range(3, len(spans), 2):
                parts.append(string[spans[i] : spans[i + 1]] if spans[i] >= 0 else None)
            last = spans[2]
        parts.append(string[last:])
        return parts

    def sub(self, repl, string, count=0):
        """Return the string obtained by replacing the leftmost non-overlapping occurrences by repl."""
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        """Return the tuple (new_string, number_of_subs_made)."""
        string = _text_of(string)
        template = None
        if not callable(repl):
            if not isinstance(repl, str):
                raise TypeError(f"decoding to str: need a bytes-like object, {type(repl).__name__} found")
            if "\\" in repl:
                template = _parse_template(repl, self)
                repl = None
        if count < 0:
            return string, 0
        parts = []
        last = 0
        n = 0
        size = len(string)
        for spans in _sre.all(self._number, string, 0, _MAXSIZE, count):
            if last != spans[1]:
                parts.append(string[last : spans[1]])
            if template is not None:
                parts.append(_expand(template, Match(self, string, 0, size, spans)))
            elif isinstance(repl, str):
                parts.append(repl)
            else:
                new = repl(Match(self, string, 0, size, spans))
                if new is not None:
                    if not isinstance(new, str):
                        raise TypeError(
                            f"sequence item {len(parts)}: expected str instance, {type(new).__name__} found"
                        )
                    parts.append(new)
            last = spans[2]
            n += 1
        if n == 0:
            return string, 0
        parts.append(string[last:])
        return "".join(parts), n

    def scanner(self, string, pos=0, endpos=_MAXSIZE):
        return _Scanner(self, string, pos, endpos)

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.pattern == other.pattern and self.flags == other.flags

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        text = repr(self.pattern)
        if len(text) > 200:
            text = text[:200]
        flags = self.flags & ~32
        return f"re.compile({text}, {RegexFlag(flags)!r})" if flags else f"re.compile({text})"


class _Scanner:
    def __init__(self, pattern, string, pos, endpos):
        self.pattern = pattern
        self._string = string
        self._found = None
        self._at = pos
        self._end = endpos

    def match(self):
        found = self.pattern.match(self._string, self._at, self._end)
        if found is not None:
            self._at = found.end() + (found.end() == found.start())
        return found

    def search(self):
        if self._found is None:
            self._found = self.pattern.finditer(self._string, self._at, self._end)
        return next(self._found, None)


def _matches(pattern, string, pos, endpos):
    for spans in _sre.all(pattern._number, string, pos, endpos, 0):
        yield Match(pattern, string, pos, endpos, spans)


def _text_of(string):
    if isinstance(string, str):
        return str(string)
    if isinstance(string, (bytes, bytearray, memoryview)):
        raise TypeError("cannot use a string pattern on a bytes-like object")
    raise TypeError(f"expected string or bytes-like object, got {type(string).__name__!r}")


def _find(pattern, string, pos, endpos, mode):
    """The first match: at `pos` (mode 0), from there to the end (1), or anywhere behind it (2)."""
    if type(string) is not str:
        string = _text_of(string)
    spans = _sre.run(pattern._number, string, pos, endpos, mode)
    if spans is None:
        return None
    if pos != 0 or endpos != _MAXSIZE:
        pos, endpos = _bounds(string, pos, endpos)
    else:
        endpos = len(string)
    return Match(pattern, string, pos, endpos, spans)


def _bounds(string, pos, endpos):
    size = len(string)
    if endpos > size:
        endpos = size
    elif endpos < 0:
        endpos = 0
    if pos > size:
        pos = size
    elif pos < 0:
        pos = 0
    return pos, endpos


# --- replacement templates ----------------------------------------------------

_TEMPLATE_ESCAPES = {
    "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\",
}  # fmt: skip


def _parse_template(source, pattern):
    """Literal text and numbers of groups, in turn."""
    parts = []
    text = ""
    i = 0
    n = len(source)

    def add_group(index, at):
        nonlocal text
        if index > pattern.groups:
            raise PatternError(f"invalid group reference {index}", source, at)
        if text:
            parts.append(text)
            text = ""
        parts.append(index)

    while i < n:
        c = source[i]
        i += 1
        if c != "\\":
            text += c
            continue
        if i >= n:
            raise PatternError("bad escape (end of pattern)", source, i - 1)
        c = source[i]
        i += 1
        if c == "g":
            if i >= n or source[i] != "<":
                raise PatternError("missing <", source, i)
            start = i + 1
            end = source.find(">", start)
            if end < 0:
                if start >= n:
                    raise PatternError("missing group name", source, start)
                raise PatternError("missing >, unterminated name", source, start)
            name = source[start:end]
            if not name:
                raise PatternError("missing group name", source, start)
            i = end + 1
            if name.isidentifier():
                if name not in pattern.groupindex:
                    raise IndexError(f"unknown group name {name!r}")
                index = pattern.groupindex[name]
            elif name.isdecimal() and name.isascii():
                index = int(name)
                if index > pattern.groups:
                    raise PatternError(f"invalid group reference {index}", source, start)
            else:
                raise PatternError(f"bad character in group name {name!r}", source, start)
            add_group(index, start)
        elif c == "0":
            digits = c
            while i < n and len(digits) < 3 and source[i] in "01234567":
                digits += source[i]
                i += 1
            text += chr(int(digits, 8) & 0xFF)
        elif c in "123456789":
            start = i - 1
            if i < n and source[i] in "0123456789":
                d = source[i]
                i += 1
                if c in "01234567" and d in "01234567" and i < n and source[i] in "01234567":
                    code = int(c + d + source[i], 8)
                    i += 1
                    if code > 0o377:
                        raise PatternError(
                            f"octal escape value \\{source[start:i]} outside of range 0-0o377", source, start - 1
                        )
                    text += chr(code)
                    continue
                add_group(int(c + d), start)
            else:
                add_group(int(c), start)
        elif c in _TEMPLATE_ESCAPES:
            text += _TEMPLATE_ESCAPES[c]
        elif c.isascii() and c.isalpha():
            raise PatternError(f"bad escape \\{c}", source, i - 2)
        else:
            text += "\\" + c
    if text:
        parts.append(text)
    return parts


def _expand(template, match):
    parts = []
    for part in template:
        if isinstance(part, int):
            parts.append(match._text(part, ""))
        else:
            parts.append(part)
    return "".join(parts)


# --- functions ----------------------------------------------------------------

_cache = {}


def compile(pattern, flags=0):
    "Compile a regular expression pattern, returning a Pattern object."
    flags = int(flags)
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    try:
        known = _cache.get((pattern, flags))
    except TypeError:
        known = None
    if known is None:
        if isinstance(pattern, str):
            if flags & 4:
                raise ValueError("cannot use LOCALE flag with a str pattern")
            known = Pattern(pattern, flags)
        elif isinstance(pattern, (bytes, bytearray)):
            from _re_bytes import BytesPattern

            known = BytesPattern(pattern, flags)
        else:
            raise TypeError("first argument must be string or compiled pattern")
        if len(_cache) >= 512:
            _cache.clear()
        _cache[pattern, flags] = known
    return known


def match(pattern, string, flags=0):
    """Try to apply the pattern at the start of the string, returning a Match object, or None."""
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Try to apply the pattern to all of the string, returning a Match object, or None."""
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Scan through string looking for a match to the pattern, returning a Match object, or None."""
    return compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    """Return the string obtained by replacing the leftmost non-overlapping occurrences of the pattern."""
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """Return a 2-tuple containing (new_string, number)."""
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    """Split the source string by the occurrences of the pattern, returning a list of the substrings."""
    return compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    """Return a list of all non-overlapping matches in the string."""
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """Return an iterator over all non-overlapping matches in the string."""
    return compile(pattern, flags).finditer(string)


def purge():
    "Clear the regular expression caches"
    _cache.clear()


_SPECIAL = {ord(c): "\\" + c for c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """Escape special characters in a string."""
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin-1").translate(_SPECIAL).encode("latin-1")

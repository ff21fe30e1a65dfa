"""Regular expressions on bytes: each byte is taken for the character with its number."""

import re
import _sre

_MAXSIZE = 9223372036854775807


def _text(string):
    if isinstance(string, str):
        raise TypeError("cannot use a bytes pattern on a string-like object")
    if not isinstance(string, (bytes, bytearray, memoryview)):
        try:
            string = memoryview(string)
        except TypeError:
            raise TypeError(f"expected string or bytes-like object, got {type(string).__name__!r}") from None
    return str(string, "latin-1")


def _bytes(text):
    return None if text is None else text.encode("latin-1")


def _error(msg, pattern, pos):
    return re.PatternError(msg, pattern.encode("latin-1"), pos)


class BytesPattern(re.Pattern):
    """A pattern of bytes."""

    __slots__ = ()

    def __init__(self, pattern, flags):
        if flags & 32:
            raise ValueError("cannot use UNICODE flag with a bytes pattern")
        given = flags & 256
        number, flags, groups, names = _sre.compile(str(pattern, "latin-1"), flags & ~4 | 256, _error)
        self.pattern = pattern
        self.flags = flags & ~(32 | 256) | given
        self.groups = groups
        self.groupindex = names
        self._number = number

    def _match(self, string, pos, endpos, mode):
        text = _text(string)
        spans = _sre.run(self._number, text, pos, endpos, mode)
        return None if spans is None else BytesMatch(self, string, *re._bounds(text, pos, endpos), spans)

    def match(self, string, pos=0, endpos=_MAXSIZE):
        """Matches zero or more characters at the beginning of the string."""
        return self._match(string, pos, endpos, 0)

    def fullmatch(self, string, pos=0, endpos=_MAXSIZE):
        """Matches against all of the string."""
        return self._match(string, pos, endpos, 1)

    def search(self, string, pos=0, endpos=_MAXSIZE):
        """Scan through string looking for a match, and return a corresponding match object instance."""
        return self._match(string, pos, endpos, 2)

    def finditer(self, string, pos=0, endpos=_MAXSIZE):
        """Return an iterator over all non-overlapping matches for the RE pattern in string."""
        text = _text(string)
        return _matches(self, string, text, *re._bounds(text, pos, endpos))

    def findall(self, string, pos=0, endpos=_MAXSIZE):
        """Return a list of all non-overlapping matches of pattern in string."""
        found = re.Pattern.findall(self, _text(string), pos, endpos)
        if self.groups > 1:
            return [tuple([_bytes(text) for text in texts]) for texts in found]
        return [_bytes(text) for text in found]

    def split(self, string, maxsplit=0):
        """Split string by the occurrences of pattern."""
        return [_bytes(text) for text in re.Pattern.split(self, _text(string), maxsplit)]

    def subn(self, repl, string, count=0):
        """Return the tuple (new_string, number_of_subs_made)."""
        text = _text(string)
        if callable(repl):

            def replacement(match):
                new = repl(BytesMatch(self, string, 0, len(text), match._spans))
                if new is None:
                    return None
                if not isinstance(new, (bytes, bytearray, memoryview)):
                    raise TypeError(f"sequence item 0: expected a bytes-like object, {type(new).__name__} found")
                return str(new, "latin-1")

        elif isinstance(repl, str):

            def replacement(match):
                raise TypeError("sequence item 0: expected a bytes-like object, str found")

        else:
            replacement = str(repl, "latin-1")
        new, n = re.Pattern.subn(self, replacement, text, count)
        return _bytes(new), n


class BytesMatch(re.Match):
    """A match in bytes."""

    __slots__ = ()

    def _text(self, group, default):
        text = re.Match._text(self, group, default)
        return text if text is default else bytes(text)

    def group(self, *groups):
        """Return subgroup(s) of the match by indices or names."""
        found = re.Match.group(self, *groups)
        return found if groups else bytes(found)

    def expand(self, template):
        """Return the string obtained by doing backslash substitution on the string template."""
        text = re.Match(self.re, _text(self.string), self.pos, self.endpos, self._spans)
        return _bytes(text.expand(str(template, "latin-1")))


def _matches(pattern, string, text, pos, endpos):
    for spans in _sre.all(pattern._number, text, pos, endpos, 0):
        yield BytesMatch(pattern, string, pos, endpos, spans)


for _class, _like in (BytesPattern, re.Pattern), (BytesMatch, re.Match):
    _class.__name__ = _like.__name__
    _class.__qualname__ = _like.__qualname__
    _class.__module__ = "re"

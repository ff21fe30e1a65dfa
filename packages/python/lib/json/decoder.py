"""Data of JSON text."""

import _json

__all__ = ["JSONDecodeError", "JSONDecoder"]


class JSONDecodeError(ValueError):
    """What is wrong with a document, and where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


class JSONDecoder:
    """Simple JSON decoder"""

    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        """Return the Python representation of ``s``."""
        return _json.loads(
            s,
            self.object_hook,
            self.parse_float,
            self.parse_int,
            self.parse_constant,
            self.strict,
            self.object_pairs_hook,
            JSONDecodeError,
        )

    def raw_decode(self, s, idx=0):
        """Decode a JSON document that begins at ``idx``; return it and the index where it ended."""
        return _json.scan(
            s,
            idx,
            self.object_hook,
            self.parse_float,
            self.parse_int,
            self.parse_constant,
            self.strict,
            self.object_pairs_hook,
            JSONDecodeError,
        )

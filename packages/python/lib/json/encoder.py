"""JSON text of data."""

import _json

__all__ = ["JSONEncoder"]


class JSONEncoder:
    """Extensible JSON encoder for Python data structures."""

    item_separator = ", "
    key_separator = ": "

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Return a serializable object for ``o``, or raise TypeError."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """Return a JSON string representation of a Python data structure."""
        return _json.dumps(
            o,
            self.skipkeys,
            self.ensure_ascii,
            self.check_circular,
            self.allow_nan,
            self.indent,
            self.item_separator,
            self.key_separator,
            self.sort_keys,
            self.default,
        )

    def iterencode(self, o, _one_shot=False):
        """Encode the given object, in pieces."""
        yield self.encode(o)


def encode_basestring(s):
    """Return a JSON representation of a Python string"""
    return _json.quote(s, False)


def encode_basestring_ascii(s):
    """Return an ASCII-only JSON representation of a Python string"""
    return _json.quote(s, True)

"""Encodings by name, and byte order marks."""

__all__ = [
    "encode", "decode", "lookup", "open", "getencoder", "getdecoder", "BOM", "BOM_BE", "BOM_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE",
    "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo",
]  # fmt: skip

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE

from _codecs import _NAMES, _OTHER, _normal, decode, encode


class CodecInfo(tuple):
    """The functions of a codec."""

    def __new__(cls, encode, decode, name):
        self = tuple.__new__(cls, (encode, decode, None, None))
        self.name = name
        self.encode = encode
        self.decode = decode
        return self

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>"


def lookup(encoding, /):
    """Looks up a codec tuple in the Python codec registry."""
    name = _NAMES.get(_normal(encoding)) or _OTHER.get(_normal(encoding))
    if name is None:
        raise LookupError(f"unknown encoding: {encoding}")
    return CodecInfo(
        lambda obj, errors="strict": (encode(obj, name, errors), len(obj)),
        lambda obj, errors="strict": (decode(obj, name, errors), len(obj)),
        name,
    )


def getencoder(encoding):
    """Lookup up the codec for the given encoding and return its encoder function."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """Lookup up the codec for the given encoding and return its decoder function."""
    return lookup(encoding).decode


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open an encoded file."""
    import builtins

    if encoding is None or "b" in mode:
        return builtins.open(filename, mode)
    return builtins.open(filename, mode, encoding=encoding, errors=errors, newline="")

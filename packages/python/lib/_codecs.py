"""encode and decode, with the encodings that are not of text."""

__all__ = ["encode", "decode"]

_NAMES = {"utf8": "utf-8", "u8": "utf-8", "latin1": "iso8859-1", "iso88591": "iso8859-1", "l1": "iso8859-1", "ascii": "ascii", "usascii": "ascii", "utf16": "utf-16", "utf32": "utf-32", "utf16le": "utf-16-le", "utf16be": "utf-16-be", "utf32le": "utf-32-le", "utf32be": "utf-32-be", "utf8sig": "utf-8-sig"}
# From bytes to bytes, and from text to text.
_OTHER = {"hex": "hex", "base64": "base64", "rot13": "rot13", "zlib": "zlib", "hexcodec": "hex", "base64codec": "base64", "rot_13": "rot13", "zip": "zlib"}


def _normal(encoding):
    return encoding.lower().replace("-", "").replace("_", "")


def _rot13(text):
    out = []
    for c in text:
        for first in "aA":
            if first <= c <= chr(ord(first) + 25):
                c = chr((ord(c) - ord(first) + 13) % 26 + ord(first))
                break
        out.append(c)
    return "".join(out)


def encode(obj, encoding="utf-8", errors="strict"):
    """Encodes obj using the codec registered for encoding."""
    kind = _OTHER.get(_normal(encoding))
    if kind is None:
        return obj.encode(encoding, errors)
    if kind == "rot13":
        return _rot13(obj)
    import binascii, zlib

    if kind == "base64":
        return b"".join([binascii.b2a_base64(obj[i : i + 57]) for i in range(0, len(obj), 57)])
    return binascii.hexlify(obj) if kind == "hex" else zlib.compress(obj)


def decode(obj, encoding="utf-8", errors="strict"):
    """Decodes obj using the codec registered for encoding."""
    kind = _OTHER.get(_normal(encoding))
    if kind is None:
        return bytes(obj).decode(encoding, errors)
    if kind == "rot13":
        return _rot13(obj)
    import binascii, zlib

    if kind == "base64":
        return binascii.a2b_base64(obj)
    return binascii.unhexlify(obj) if kind == "hex" else zlib.decompress(obj)

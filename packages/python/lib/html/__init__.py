"""Texts for HTML."""

import re as _re

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """Replace special characters "&", "<" and ">" to HTML-safe sequences."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


# what browsers take the numbers 0x80 to 0x9f for: Windows' code page
_WINDOWS = (
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
)
_invalid_charrefs = {0: "\ufffd", 13: "\r", **{0x80 + i: c for i, c in enumerate(_WINDOWS)}}


def _is_invalid(number):
    return (
        1 <= number <= 8
        or 0xE <= number <= 0x1F
        or 0x7F <= number <= 0x9F
        or 0xFDD0 <= number <= 0xFDEF
        or number == 0xB
        or number & 0xFFFE == 0xFFFE
    )


def _replace_charref(match):
    name = match[1]
    if name[0] == "#":
        digits = name.rstrip(";")
        number = int(digits[2:], 16) if digits[1] in "xX" else int(digits[1:])
        if number in _invalid_charrefs:
            return _invalid_charrefs[number]
        if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
            return "\ufffd"
        return "" if _is_invalid(number) else chr(number)
    from html.entities import html5

    if name in html5:
        return html5[name]
    # the longest name that it begins with
    for length in range(len(name) - 1, 1, -1):
        if name[:length] in html5:
            return html5[name[:length]] + name[length:]
    return "&" + name


_charref = _re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def unescape(s):
    """Convert all named and numeric character references to the characters they stand for."""
    return _charref.sub(_replace_charref, s) if "&" in s else s

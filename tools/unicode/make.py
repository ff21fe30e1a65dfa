"""Writes packages/python/lib/unicode.data: what `unicodedata` and `\\N{…}` know, from CPython's own unicodedata (Unicode 15.1).

    python3.13 tools/unicode/make.py

One JSON text, deflated. Runs are [first code point, value, first code point, value, …]; a value holds until the next run.
Names that follow from the code point (ideographs, Hangul syllables) are left out.
"""

import json
import unicodedata as u
import zlib
from pathlib import Path

TARGET = Path(__file__).parents[2] / "packages/python/lib/unicode.data"
ALL = range(0x110000)


def runs(value_of):
    made, last = [], None
    for code in ALL:
        value = value_of(chr(code))
        if value != last:
            made += [code, value]
            last = value
    return made


def named():
    """Lines `gap name`: gap is the distance from the code point of the line before, left out where it is 1."""
    last = -1
    for code in ALL:
        name = u.name(chr(code), "")
        if not name or name.startswith(("CJK UNIFIED IDEOGRAPH-", "HANGUL SYLLABLE ")):
            continue
        yield name if code == last + 1 else f"{code - last} {name}"
        last = code


def some(value_of):
    return {code: value for code in ALL if (value := value_of(chr(code))) is not None}


data = {
    "names": "\n".join(named()),
    "category": runs(u.category),
    "bidirectional": runs(u.bidirectional),
    "combining": runs(u.combining),
    "east_asian_width": runs(u.east_asian_width),
    "mirrored": runs(u.mirrored),
    "decomposition": some(lambda c: u.decomposition(c) or None),
    "decimal": some(lambda c: u.decimal(c, None)),
    "digit": some(lambda c: u.digit(c, None)),
    "numeric": some(lambda c: u.numeric(c, None)),
}
TARGET.write_bytes(zlib.compress(json.dumps(data, separators=(",", ":")).encode(), 9))
print(TARGET.name, TARGET.stat().st_size)

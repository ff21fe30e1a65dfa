"""Escapes as an encoding; class methods that are classes; docstrings of plain values."""
import codecs
from types import GenericAlias

text = "a\\b\n\t\r'\"\x00\x7f\xe9\u20ac\U0001f600"
print(text.encode("unicode_escape"), text.encode("raw_unicode_escape"), codecs.encode("é\n", "unicode-escape"))
print(ascii(text.encode("unicode_escape").decode("unicode_escape") == text))
print(ascii(rb"\x41\101\u0042\U00000043\
\\\a\'\"9".decode("unicode_escape")), ascii(b"\xe9\\u20ac\\n\\\\u0041".decode("raw_unicode_escape")))
for bad in [rb"\x4", rb"ab\u12", rb"\U00110000", b"\\"]:
    try:
        print(bad.decode("unicode_escape"))
    except UnicodeDecodeError as e:
        print(e)
    print(ascii(bad.decode("unicode_escape", "replace")), ascii(bad.decode("unicode_escape", "ignore")))


class Box:
    __class_getitem__ = classmethod(GenericAlias)
    make = classmethod(dict)


print(Box[int], Box[int, str])
for v in (3, 2.5, "a", [], {}, None, len):
    hasattr(v, "__doc__") or print(v)

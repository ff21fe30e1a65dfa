"""Words of command lines, as a POSIX shell splits and quotes them."""

import re as _re

__all__ = ["join", "quote", "split"]

_unsafe = _re.compile(r"[^\w@%+=:,./-]", _re.ASCII)


def quote(s):
    """Return a shell-escaped version of the string *s*."""
    if not s:
        return "''"
    if _unsafe.search(s) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    """Return a shell-escaped string from *split_command*."""
    return " ".join(quote(arg) for arg in split_command)


def split(s, comments=False, posix=True):
    """Split the string *s* using shell-like syntax."""
    if s is None:
        raise ValueError("s argument must not be None")
    words = []
    word = None
    i = 0
    n = len(s)
    while i < n:
        c = s[i]
        i += 1
        if c in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif c == "#" and comments:
            if word is not None:
                words.append(word)
                word = None
            while i < n and s[i] != "\n":
                i += 1
        elif c == "'" and (posix or word is None):
            end = s.find("'", i)
            if end < 0:
                raise ValueError("No closing quotation")
            word = (word or "") + (s[i:end] if posix else s[i - 1 : end + 1])
            i = end + 1
            if not posix:
                words.append(word)
                word = None
        elif c == '"' and (posix or word is None):
            word = word or ""
            if not posix:
                end = s.find('"', i)
                if end < 0:
                    raise ValueError("No closing quotation")
                words.append(s[i - 1 : end + 1])
                word = None
                i = end + 1
                continue
            while True:
                if i >= n:
                    raise ValueError("No closing quotation")
                c = s[i]
                i += 1
                if c == '"':
                    break
                if c == "\\":
                    if i >= n:
                        raise ValueError("No escaped character")
                    if s[i] not in '"\\':
                        word += c
                    c = s[i]
                    i += 1
                word += c
        elif c == "\\" and posix:
            if i >= n:
                raise ValueError("No escaped character")
            word = (word or "") + s[i]
            i += 1
        else:
            word = (word or "") + c
    if word is not None:
        words.append(word)
    return words

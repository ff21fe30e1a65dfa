"""Filenames matched by patterns of the shell."""

import functools
import os
import posixpath
import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Test whether FILENAME matches PATTERN."""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@functools.lru_cache(maxsize=32768, typed=True)
def _compile(pat):
    if isinstance(pat, bytes):
        pattern = re.compile(translate(pat.decode("latin-1")))
        return lambda name: pattern.match(name.decode("latin-1"))
    return re.compile(translate(pat)).match


def filter(names, pat):
    """Construct a list from those elements of the iterable NAMES that match PAT."""
    match = _compile(os.path.normcase(pat))
    if os.path is posixpath:
        return [name for name in names if match(name)]
    return [name for name in names if match(os.path.normcase(name))]


def fnmatchcase(name, pat):
    """Test whether FILENAME matches PATTERN, including case."""
    return _compile(pat)(name) is not None


def translate(pat):
    """Translate a shell PATTERN to a regular expression."""
    star = object()
    parts = []
    i, n = 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == "*":
            if not parts or parts[-1] is not star:
                parts.append(star)
        elif c == "?":
            parts.append(".")
        elif c == "[":
            j = i
            if j < n and pat[j] == "!":
                j += 1
            if j < n and pat[j] == "]":
                j += 1
            while j < n and pat[j] != "]":
                j += 1
            if j >= n:
                parts.append("\\[")
                continue
            inside = pat[i:j]
            if "-" not in inside:
                inside = inside.replace("\\", "\\\\")
            else:
                inside = _ranges(pat, i, j)
            inside = re.sub(r"([&~|])", r"\\\1", inside)
            i = j + 1
            if not inside:
                parts.append("(?!)")
            elif inside == "!":
                parts.append(".")
            else:
                if inside[0] == "!":
                    inside = "^" + inside[1:]
                elif inside[0] in ("^", "["):
                    inside = "\\" + inside
                parts.append(f"[{inside}]")
        else:
            parts.append(re.escape(c))
    out = []
    i, n = 0, len(parts)
    while i < n and parts[i] is not star:
        out.append(parts[i])
        i += 1
    while i < n:
        i += 1
        if i == n:
            out.append(".*")
            break
        fixed = []
        while i < n and parts[i] is not star:
            fixed.append(parts[i])
            i += 1
        text = "".join(fixed)
        out.append(f".*{text}" if i == n else f"(?>.*?{text})")
    return rf"(?s:{''.join(out)})\Z"


def _ranges(pat, i, j):
    """The ranges within brackets; empty ones are left out."""
    chunks = []
    k = i + 2 if pat[i] == "!" else i + 1
    while True:
        k = pat.find("-", k, j)
        if k < 0:
            break
        chunks.append(pat[i:k])
        i = k + 1
        k += 3
    chunk = pat[i:j]
    if chunk:
        chunks.append(chunk)
    else:
        chunks[-1] += "-"
    for k in range(len(chunks) - 1, 0, -1):
        if chunks[k - 1][-1] > chunks[k][0]:
            chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
            del chunks[k]
    return "-".join(chunk.replace("\\", "\\\\").replace("-", r"\-") for chunk in chunks)

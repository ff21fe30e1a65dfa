"""Paths that match shell patterns: `*`, `?`, `[…]`, and `**` for any number of folders."""

import fnmatch as _fnmatch
import os as _os
import re as _re

__all__ = ["escape", "glob", "iglob", "translate"]

_magic = _re.compile("([*?[])")


def has_magic(s):
    return _magic.search(s.decode("latin-1") if isinstance(s, bytes) else s) is not None


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of paths matching a pathname pattern."""
    return list(
        iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden)
    )


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator which yields the paths matching a pathname pattern."""
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")
    root = pathname[:0] if root_dir is None else _os.fspath(root_dir)
    found = _matching(pathname, root, recursive, False, include_hidden)
    if not pathname or (recursive and _is_recursive(pathname[:2])):
        # the pattern's own folder comes first, as an empty name that nobody wants
        found = (path for path in found if path)
    return found


def _matching(pathname, root, recursive, only_folders, hidden):
    folder, name = _os.path.split(pathname)
    if not has_magic(pathname):
        assert not only_folders
        path = _join(root, pathname)
        if name:
            if _os.path.lexists(path):
                yield pathname
        elif _os.path.isdir(_join(root, folder)):
            yield pathname
        return
    if not folder:
        if recursive and _is_recursive(name):
            yield from _below(root, name, only_folders, hidden)
        else:
            yield from _in_folder(root, name, only_folders, hidden)
        return
    # split() gives a root or drive as its own folder
    if folder != pathname and has_magic(folder):
        folders = _matching(folder, root, recursive, True, hidden)
    else:
        folders = [folder]
    if not has_magic(name):
        search = _exactly
    elif recursive and _is_recursive(name):
        search = _below
    else:
        search = _in_folder
    for folder in folders:
        for found in search(_join(root, folder), name, only_folders, hidden):
            yield _os.path.join(folder, found)


def _exactly(folder, name, only_folders, hidden):
    if not name:
        # a pattern that ends with a separator
        return [name] if _os.path.isdir(folder) else []
    return [name] if _os.path.lexists(_join(folder, name)) else []


def _in_folder(folder, pattern, only_folders, hidden):
    names = _names(folder, only_folders)
    if not (hidden or _is_hidden(pattern)):
        names = [name for name in names if not _is_hidden(name)]
    return _fnmatch.filter(names, pattern)


def _below(folder, pattern, only_folders, hidden):
    """What `**` stands for: the folder itself, and everything in it."""
    if not folder or _os.path.isdir(folder):
        yield pattern[:0]
        yield from _everything(folder, only_folders, hidden)


def _everything(folder, only_folders, hidden):
    for name in _names(folder, only_folders):
        if hidden or not _is_hidden(name):
            yield name
            path = _join(folder, name) if folder else name
            for deeper in _everything(path, only_folders, hidden):
                yield _os.path.join(name, deeper)


def _names(folder, only_folders):
    if not folder:
        folder = b"." if isinstance(folder, bytes) else "."
    try:
        with _os.scandir(folder) as entries:
            names = []
            for entry in entries:
                try:
                    if not only_folders or entry.is_dir():
                        names.append(entry.name)
                except OSError:
                    pass
            return names
    except OSError:
        return []


def _join(folder, name):
    if not folder or not name:
        return folder or name
    return _os.path.join(folder, name)


def _is_hidden(name):
    return name[0] in (".", b"."[0])


def _is_recursive(pattern):
    return pattern == (b"**" if isinstance(pattern, bytes) else "**")


def escape(pathname):
    """Escape all special characters."""
    drive, pathname = _os.path.splitdrive(pathname)
    if isinstance(pathname, bytes):
        return drive + _magic.sub(r"[\1]", pathname.decode("latin-1")).encode("latin-1")
    return drive + _magic.sub(r"[\1]", pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """Translate a pathname with shell wildcards to a regular expression."""
    if not seps:
        seps = (_os.path.sep, _os.path.altsep) if _os.path.altsep else _os.path.sep
    escaped = "".join(map(_re.escape, seps))
    any_separator = f"[{escaped}]" if len(seps) > 1 else escaped
    no_separator = f"[^{escaped}]"
    if include_hidden:
        one_last = f"{no_separator}+"
        one = f"{one_last}{any_separator}"
        any_last = ".*"
        any_ = f"(?:.+{any_separator})?"
    else:
        one_last = f"[^{escaped}.]{no_separator}*"
        one = f"{one_last}{any_separator}"
        any_ = f"(?:{one})*"
        any_last = f"{any_}(?:{one_last})?"
    results = []
    parts = _re.split(any_separator, pat)
    last = len(parts) - 1
    for i, part in enumerate(parts):
        if part == "*":
            results.append(one if i < last else one_last)
        elif recursive and part == "**":
            if i < last:
                if parts[i + 1] != "**":
                    results.append(any_)
            else:
                results.append(any_last)
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    results.append(r"(?!\.)")
                # a star of fnmatch passes over separators, here it must not
                results.append(_within_segment(part, no_separator))
            if i < last:
                results.append(any_separator)
    return rf"(?s:{''.join(results)})\Z"


def _within_segment(part, no_separator):
    text = ""
    i = 0
    while i < len(part):
        c = part[i]
        i += 1
        if c == "*":
            while i < len(part) and part[i] == "*":
                i += 1
            text += f"{no_separator}*"
        elif c == "?":
            text += no_separator
        elif c == "[":
            end = part.find("]", i + 1 + (part[i : i + 1] == "!"))
            if end < 0:
                text += "\\["
            else:
                one = _fnmatch.translate(part[i - 1 : end + 1])
                text += one[len("(?s:") : one.rindex(")")]
                i = end + 1
        else:
            text += _re.escape(c)
    return text

"""Common operations on pathnames, as POSIX has them."""

import os
import _os
from _genericpath import (  # noqa: F401
    check_kinds as _check_kinds, parts_of as _parts_of, splitext as _splitext,
    commonprefix, exists, getatime, getctime, getmtime, getsize, isdevdrive, isdir, isfile, isjunction, islink,
    lexists, samefile, sameopenfile, samestat,
)  # fmt: skip

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname",
           "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir",
           "isfile", "ismount", "expanduser", "expandvars", "normpath", "abspath", "samefile", "sameopenfile",
           "samestat", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
           "supports_unicode_filenames", "relpath", "commonpath", "isjunction", "isdevdrive"]  # fmt: skip

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False
ALLOW_MISSING = object()


def _sep(path):
    return b"/" if isinstance(path, bytes) else "/"


def normcase(s):
    """Normalize case of pathname. Has no effect under Posix."""
    return os.fspath(s)


def isabs(s):
    """Test whether a path is absolute."""
    s = os.fspath(s)
    return s.startswith(_sep(s))


def join(a, *p):
    """Join two or more pathname components, inserting '/' as needed."""
    a = os.fspath(a)
    slash = _sep(a)
    path = a
    try:
        for b in p:
            b = os.fspath(b)
            if b.startswith(slash) or not path:
                path = b if b.startswith(slash) or not path else path
            elif path.endswith(slash):
                path += b
            else:
                path += slash + b
    except (TypeError, AttributeError, BytesWarning):
        _check_kinds("join", a, *p)
        raise
    return path


def split(p):
    """Split a pathname: everything before and after the final slash."""
    p = os.fspath(p)
    slash = _sep(p)
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """Split the extension from a pathname."""
    p = os.fspath(p)
    return _splitext(p, _sep(p))


def splitdrive(p):
    """Split a pathname into drive and path. On Posix, drive is always empty."""
    p = os.fspath(p)
    return p[:0], p


def splitroot(p):
    """Split a pathname into drive, root and tail."""
    p = os.fspath(p)
    slash = _sep(p)
    empty = p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    """Returns the final component of a pathname."""
    p = os.fspath(p)
    return p[p.rfind(_sep(p)) + 1 :]


def dirname(p):
    """Returns the directory component of a pathname."""
    return split(p)[0]


def ismount(path):
    """Test whether a path is a mount point."""
    try:
        here = os.lstat(path)
    except (OSError, ValueError):
        return False
    if os._is_link(here.st_mode):
        return False
    path = os.fspath(path)
    try:
        above = os.lstat(realpath(join(path, b".." if isinstance(path, bytes) else "..")))
    except OSError:
        return False
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def expanduser(path):
    """Expand ~ and ~user constructions. If user or $HOME is unknown, do nothing."""
    path = os.fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if is_bytes else path
    if not text.startswith("~"):
        return path
    end = text.find("/", 1)
    if end < 0:
        end = len(text)
    if end == 1:
        home = os.environ.get("HOME")
        if home is None:
            home = _os.home()
    else:
        home = _os.home_of(text[1:end])
        if home is None:
            return path
    result = (home.rstrip("/") + text[end:]) or "/"
    return os.fsencode(result) if is_bytes else result


def _variable_end(text, at):
    while at < len(text) and (text[at] == "_" or (text[at].isascii() and text[at].isalnum())):
        at += 1
    return at


def expandvars(path):
    """Expand shell variables of form $var and ${var}. Unknown variables are left unchanged."""
    path = os.fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if is_bytes else path
    out = ""
    done = 0
    while (at := text.find("$", done)) >= 0:
        out += text[done:at]
        if text[at + 1 : at + 2] == "{":
            close = text.find("}", at)
            end = close + 1 if close >= 0 else at + 1
            name = text[at + 2 : close] if close >= 0 else ""
        else:
            end = _variable_end(text, at + 1)
            name = text[at + 1 : end]
        value = os.environ.get(name) if name else None
        out += text[at:end] if value is None else value
        done = end
    out += text[done:]
    return os.fsencode(out) if is_bytes else out


def normpath(path):
    """Normalize path, eliminating double slashes, etc."""
    path = os.fspath(path)
    slash, dot, dots = (b"/", b".", b"..") if isinstance(path, bytes) else ("/", ".", "..")
    if not path:
        return dot
    _, root, rest = splitroot(path)
    parts = _parts_of(rest, bool(root), slash, dot, dots)
    return (root + slash.join(parts)) or dot


def abspath(path):
    """Return an absolute path."""
    path = os.fspath(path)
    if not path.startswith(_sep(path)):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """Return the canonical path of the specified filename, eliminating any symbolic links."""
    path = os.fspath(filename)
    slash, dot, dots = (b"/", b".", b"..") if isinstance(path, bytes) else ("/", ".", "..")
    todo = [part for part in path.split(slash) if part and part != dot][::-1]
    here = slash if path.startswith(slash) else (os.getcwdb() if isinstance(path, bytes) else os.getcwd())
    links = 0
    while todo:
        part = todo.pop()
        if part == dots:
            here = dirname(here)
            continue
        there = join(here, part)
        try:
            mode = os.lstat(there).st_mode
            if os._is_link(mode):
                links += 1
                if links > 40:
                    if strict:
                        os.stat(there)
                    here = there
                    continue
                target = os.readlink(there)
                if target.startswith(slash):
                    here = slash
                todo.extend([one for one in target.split(slash) if one and one != dot][::-1])
                continue
        except OSError:
            if strict is True:
                raise
        here = there
    return here


def relpath(path, start=None):
    """Return a relative version of a path."""
    path = os.fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash, dot, dots = (b"/", b".", b"..") if isinstance(path, bytes) else ("/", ".", "..")
    start = dot if start is None else os.fspath(start)
    try:
        have = [part for part in abspath(start).split(slash) if part]
        want = [part for part in abspath(path).split(slash) if part]
        same = len(commonprefix([have, want]))
        return slash.join([dots] * (len(have) - same) + want[same:]) or dot
    except (TypeError, AttributeError):
        _check_kinds("relpath", path, start)
        raise


def commonpath(paths):
    """Given a sequence of path names, returns the longest common sub-path."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash, dot = (b"/", b".") if isinstance(paths[0], bytes) else ("/", ".")
    try:
        if len({path.startswith(slash) for path in paths}) != 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[part for part in path.split(slash) if part and part != dot] for path in paths]
        return (slash if paths[0].startswith(slash) else slash[:0]) + slash.join(commonprefix(split_paths))
    except (TypeError, AttributeError):
        _check_kinds("commonpath", *paths)
        raise

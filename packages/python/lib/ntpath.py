"""Common operations on pathnames, as Windows has them: drives, shares, two separators, names without case."""

import os
import _os
from _genericpath import (  # noqa: F401
    check_kinds as _check_kinds, parts_of as _parts_of, splitext as _splitext,
    commonprefix, exists, getatime, getctime, getmtime, getsize, isdevdrive, isdir, isfile, isjunction, islink,
    lexists, samefile, sameopenfile, samestat,
)  # fmt: skip

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname",
           "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir",
           "isfile", "ismount", "isreserved", "expanduser", "expandvars", "normpath", "abspath", "curdir", "pardir",
           "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames",
           "relpath", "samefile", "sameopenfile", "samestat", "commonpath", "isjunction", "isdevdrive"]  # fmt: skip

curdir = "."
pardir = ".."
extsep = "."
sep = "\\"
pathsep = ";"
altsep = "/"
defpath = ".;C:\\bin"
devnull = "nul"
supports_unicode_filenames = True

# os asks for this module while it is itself being loaded: its name is there by then
_here = os.name == "nt"


def _either(path):
    return b"\\/" if isinstance(path, bytes) else "\\/"


def _backslashes(path):
    return path.replace(b"/", b"\\") if isinstance(path, bytes) else path.replace("/", "\\")


def _lower(text):
    if not _here or text.isascii():
        return text.lower()
    # Windows has one lower-case letter for each, whatever is beside it
    return "".join([low if len(low := c.lower()) == 1 else c for c in text])


def normcase(s):
    """Normalize case of pathname: lower case, and backslashes for slashes."""
    s = os.fspath(s)
    if isinstance(s, bytes):
        return os.fsencode(_lower(os.fsdecode(s).replace("/", "\\")))
    return _lower(s.replace("/", "\\"))


def isabs(s):
    """Test whether a path is absolute: a drive with a root, a share or a device."""
    start = _backslashes(os.fspath(s)[:3])
    colon, share = (b":\\", b"\\\\") if isinstance(start, bytes) else (":\\", "\\\\")
    return start[1:] == colon or start[:2] == share


def splitroot(p):
    """Split a pathname into drive, root and tail."""
    p = os.fspath(p)
    none = p[:0]
    slash, colon, device = (b"\\", b":", b"\\\\?\\UNC\\") if isinstance(p, bytes) else ("\\", ":", "\\\\?\\UNC\\")
    path = _backslashes(p)
    if path[:1] != slash:
        if path[1:2] != colon:
            return none, none, p
        end = 3 if path[2:3] == slash else 2
        return p[:2], p[2:end], p[end:]
    if path[1:2] != slash:
        return none, p[:1], p[1:]
    # \\server\share, \\?\UNC\server\share, \\.\device\name: the drive has two names
    first = path.find(slash, 8 if path[:8].upper() == device else 2)
    second = path.find(slash, first + 1) if first >= 0 else -1
    if second < 0:
        return p, none, none
    return p[:second], p[second : second + 1], p[second + 1 :]


def splitdrive(p):
    """Split a pathname into drive or share, and path; together they are p again."""
    drive, root, tail = splitroot(p)
    return drive, root + tail


def join(path, *paths):
    """Join two or more pathname components; what comes after another drive or a root is taken alone."""
    path = os.fspath(path)
    slash = b"\\" if isinstance(path, bytes) else "\\"
    either = _either(path)
    try:
        drive, root, tail = splitroot(path)
        for p in paths:
            its_drive, its_root, its_tail = splitroot(p)
            if its_root:
                drive = its_drive if its_drive or not drive else drive
                root, tail = its_root, its_tail
                continue
            if its_drive and its_drive != drive:
                other = its_drive.lower() != drive.lower()
                drive = its_drive
                if other:
                    root, tail = its_root, its_tail
                    continue
            if tail and tail[-1] not in either:
                tail += slash
            tail += its_tail
        if tail and drive and not root and drive[-1] not in either + (b":" if isinstance(path, bytes) else ":"):
            root = slash
        return drive + root + tail
    except (TypeError, AttributeError, BytesWarning):
        _check_kinds("join", path, *paths)
        raise


def split(p):
    """Split a pathname: everything before and after the final slash."""
    p = os.fspath(p)
    either = _either(p)
    drive, root, rest = splitroot(p)
    at = max(rest.rfind(either[:1]), rest.rfind(either[1:])) + 1
    return drive + root + rest[:at].rstrip(either), rest[at:]


def splitext(p):
    """Split the extension from a pathname."""
    p = os.fspath(p)
    return _splitext(p, _either(p))


def basename(p):
    """Returns the final component of a pathname."""
    return split(p)[1]


def dirname(p):
    """Returns the directory component of a pathname."""
    return split(p)[0]


def ismount(path):
    """Test whether a path is a mount point: the root of a drive or share."""
    path = os.fspath(path)
    drive, root, rest = splitroot(abspath(path))
    if rest:
        return False
    return bool(root) or (bool(drive) and drive[:1] in (_either(path)[:1], _either(path)[1:]))


_reserved_characters = frozenset(map(chr, range(32))).union('"*:<>?|/\\')
_reserved_names = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [port + digit for port in ("COM", "LPT") for digit in "123456789\xb9\xb2\xb3"]
)


def isreserved(path):
    """Return true if the pathname is reserved by the system."""
    tail = os.fsdecode(splitroot(path)[2])
    return any(map(_is_reserved_name, reversed(tail.replace("/", "\\").split("\\"))))


def _is_reserved_name(name):
    if name[-1:] in (".", " "):
        return name not in (".", "..")
    if not _reserved_characters.isdisjoint(name):
        return True
    # a device with an extension is still the device
    return name.partition(".")[0].rstrip(" ").upper() in _reserved_names


def expanduser(path):
    """Expand ~ and ~user constructs. If user or $HOME is unknown, do nothing."""
    path = os.fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if is_bytes else path
    if text[:1] != "~":
        return path
    end = 1
    while end < len(text) and text[end] not in "\\/":
        end += 1
    environ = os.environ
    if "USERPROFILE" in environ:
        home = environ["USERPROFILE"]
    elif "HOMEPATH" in environ:
        home = join(environ.get("HOMEDRIVE", ""), environ["HOMEPATH"])
    else:
        return path
    user = text[1:end]
    if user and user != environ.get("USERNAME"):
        # others' folders are beside this one, if it has its user's name
        if environ.get("USERNAME") != basename(home):
            return path
        home = join(dirname(home), user)
    return os.fsencode(home) + os.fsencode(text[end:]) if is_bytes else home + text[end:]


_in_names = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")


def expandvars(path):
    """Expand shell variables of the forms $var, ${var} and %var%. Unknown variables are left unchanged."""
    path = os.fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if is_bytes else path
    if "$" not in text and "%" not in text:
        return path
    out = []
    at = 0
    while at < len(text):
        c = text[at]
        name = None
        end = at + 1
        if c == "'":
            # nothing is expanded in quotes
            end = text.find("'", at + 1) + 1 or len(text)
        elif c in "$%" and text[at + 1 : at + 2] == c:
            at += 1
            end = at + 1
        elif c == "%":
            end = text.find("%", at + 1) + 1 or len(text) + 1
            name = text[at + 1 : end - 1] if end <= len(text) else None
        elif c == "$" and text[at + 1 : at + 2] == "{":
            end = text.find("}", at + 2) + 1 or len(text) + 1
            name = text[at + 2 : end - 1] if end <= len(text) else None
        elif c == "$":
            while end < len(text) and text[end] in _in_names:
                end += 1
            name = text[at + 1 : end]
        value = None if name is None else os.environ.get(name)
        out.append(text[at:end] if value is None else value)
        at = end
    out = "".join(out)
    return os.fsencode(out) if is_bytes else out


def normpath(path):
    """Normalize path, eliminating double slashes, etc."""
    path = _backslashes(os.fspath(path))
    slash, dot, dots = (b"\\", b".", b"..") if isinstance(path, bytes) else ("\\", ".", "..")
    drive, root, rest = splitroot(path)
    parts = _parts_of(rest, bool(root), slash, dot, dots)
    return (drive + root + slash.join(parts)) or dot


def abspath(path):
    """Return the absolute version of a path."""
    path = os.fspath(path)
    if not isabs(path):
        path = join(_folder_of(path), path)
    return normpath(path)


def _folder_of(path):
    """Where a relative path starts: a drive has a current folder of its own."""
    drive = splitroot(path)[0]
    if not drive or not _here:
        return os.getcwdb() if isinstance(path, bytes) else os.getcwd()
    folder = _os.drive_folder(os.fsdecode(drive))
    return os.fsencode(folder) if isinstance(path, bytes) else folder


def _realpath(path, *, strict=False):
    """Return the canonical path of the specified filename, eliminating any symbolic links."""
    path = normpath(path)
    if normcase(path) == (b"nul" if isinstance(path, bytes) else "nul"):
        return b"\\\\.\\NUL" if isinstance(path, bytes) else "\\\\.\\NUL"
    if not isabs(path):
        path = abspath(path)
    tail = path[:0]
    seen = set()
    while True:
        try:
            return _with_tail(_os.realpath(path), tail)
        except ValueError as problem:
            if strict:
                raise OSError(str(problem)) from None
            return normpath(_with_tail(path, tail))
        except OSError:
            if strict:
                raise
        # Not there: what is of it is what counts. A link may lead to nothing.
        if path not in seen and islink(path):
            seen.add(path)
            path = normpath(join(dirname(path), os.readlink(path)))
            continue
        above, name = split(path)
        if not name:
            return path + tail
        path, tail = above, _with_tail(name, tail)


def _with_tail(path, tail):
    return join(path, tail) if tail else path


# Elsewhere there are no such files
realpath = _realpath if _here else abspath
if _here:
    _realpath.__name__ = _realpath.__qualname__ = "realpath"


def relpath(path, start=None):
    """Return a relative version of a path."""
    path = os.fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash, dot, dots = (b"\\", b".", b"..") if isinstance(path, bytes) else ("\\", ".", "..")
    start = dot if start is None else os.fspath(start)
    try:
        start_drive, _, have = splitroot(abspath(start))
        path_drive, _, want = splitroot(abspath(path))
        if normcase(start_drive) != normcase(path_drive):
            raise ValueError(f"path is on mount {path_drive!r}, start on mount {start_drive!r}")
        have = have.split(slash) if have else []
        want = want.split(slash) if want else []
        same = len(commonprefix([[normcase(name) for name in names] for names in (have, want)]))
        return slash.join([dots] * (len(have) - same) + want[same:]) or dot
    except (TypeError, ValueError, AttributeError, BytesWarning, DeprecationWarning):
        _check_kinds("relpath", path, start)
        raise


def commonpath(paths):
    """Given an iterable of path names, returns the longest common sub-path."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty iterable")
    slash, altern, dot = (b"\\", b"/", b".") if isinstance(paths[0], bytes) else ("\\", "/", ".")
    try:
        parsed = [splitroot(path.replace(altern, slash).lower()) for path in paths]
        lists = [[part for part in rest.split(slash) if part and part != dot] for _, _, rest in parsed]
        # only now, so that a mixture of str and bytes has been seen
        if len({drive for drive, _, _ in parsed}) != 1:
            raise ValueError("Paths don't have the same drive")
        drive, root, rest = splitroot(paths[0].replace(altern, slash))
        if len({one for _, one, _ in parsed}) != 1:
            if drive:
                raise ValueError("Can't mix absolute and relative paths")
            raise ValueError("Can't mix rooted and not-rooted paths")
        same = len(commonprefix(lists))
        parts = [part for part in rest.split(slash) if part and part != dot]
        return drive + root + slash.join(parts[:same])
    except (TypeError, AttributeError):
        _check_kinds("commonpath", *paths)
        raise

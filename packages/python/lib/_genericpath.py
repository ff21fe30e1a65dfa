"""What the modules of paths of all systems have: questions about files, and what needs no more than the separators."""

import os
import _os


def exists(path):
    """Test whether a path exists. Returns False for broken symbolic links."""
    if isinstance(path, int):
        try:
            os.fstat(path)
        except OSError:
            return False
        return True
    try:
        return _os.kind(os.fspath(path)) is not None
    except (OSError, ValueError):
        return False


def lexists(path):
    """Test whether a path exists. Returns True for broken symbolic links."""
    try:
        os.lstat(path)
    except (OSError, ValueError):
        return False
    return True


def isfile(path):
    """Test whether a path is a regular file."""
    try:
        return _os.kind(os.fspath(path)) == 1
    except (OSError, ValueError):
        return False


def isdir(s):
    """Return true if the pathname refers to an existing directory."""
    try:
        return _os.kind(os.fspath(s)) == 2
    except (OSError, ValueError):
        return False


def islink(path):
    """Test whether a path is a symbolic link."""
    try:
        return os._is_link(os.lstat(path).st_mode)
    except (OSError, ValueError, AttributeError):
        return False


def isjunction(path):
    """Test whether a path is a junction."""
    os.fspath(path)
    return False


def isdevdrive(path):
    """Determines whether the specified path is on a Windows Dev Drive."""
    os.fspath(path)
    return False


def getsize(filename):
    """Return the size of a file, reported by os.stat()."""
    return os.stat(filename).st_size


def getmtime(filename):
    """Return the last modification time of a file, reported by os.stat()."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """Return the last access time of a file, reported by os.stat()."""
    return os.stat(filename).st_atime


def getctime(filename):
    """Return the metadata change time of a file, reported by os.stat()."""
    return os.stat(filename).st_ctime


def samestat(s1, s2):
    """Test whether two stat buffers reference the same file."""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Test whether two pathnames reference the same actual file or directory."""
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    """Test whether two open file objects reference the same file."""
    return samestat(os.fstat(fp1), os.fstat(fp2))


def commonprefix(m, /):
    """Given a list of pathnames, returns the longest common leading component."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    low = min(m)
    high = max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def check_kinds(function, *paths):
    """The TypeError of a mixture of str, bytes and other things."""
    has_str = has_bytes = False
    for one in paths:
        if isinstance(one, str):
            has_str = True
        elif isinstance(one, bytes):
            has_bytes = True
        else:
            raise TypeError(
                f"{function}() argument must be str, bytes, or os.PathLike object, not {type(one).__name__!r}"
            ) from None
    if has_str and has_bytes:
        raise TypeError("Can't mix strings and bytes in path components") from None


def splitext(p, separators):
    """Root and extension of a path: what is from the last dot of its last name, if not only dots are before it."""
    dot = b"." if isinstance(p, bytes) else "."
    start = max(p.rfind(separators[i : i + 1]) for i in range(len(separators))) + 1
    at = p.rfind(dot)
    if at > start and p[start:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def parts_of(tail, is_rooted, slash, dot, dots):
    """The names of a path behind its root, without dots and what dots take back."""
    parts = []
    for part in tail.split(slash):
        if not part or part == dot:
            continue
        if part != dots or (not is_rooted and not parts) or (parts and parts[-1] == dots):
            parts.append(part)
        elif parts:
            parts.pop()
    return parts

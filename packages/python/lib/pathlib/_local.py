"""Paths of files."""

import io
import os
import stat as _stat

from ._abc import UnsupportedOperation
from ._pure import PurePath, PurePosixPath, PureWindowsPath, _parsed, matcher

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class Path(PurePath):
    """PurePath subclass that can make system calls."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = WindowsPath if os.name == "nt" else PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        """Return a new path pointing to the current working directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """Return a new path pointing to expanduser('~')."""
        home = os.path.expanduser("~")
        if home == "~":
            raise RuntimeError("Could not determine home directory.")
        return cls(home)

    @classmethod
    def from_uri(cls, uri):
        """Return a new path from the given 'file' URI."""
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        from urllib.parse import unquote_to_bytes

        path = uri[5:]
        if path[:3] == "///":
            path = path[2:]
        elif path[:12] == "//localhost/":
            path = path[11:]
        if path[:3] == "///" or (path[:1] == "/" and path[2:3] in ":|"):
            # a share or a drive of Windows
            path = path[1:]
        if path[1:2] == "|":
            path = path[:1] + ":" + path[2:]
        path = cls(os.fsdecode(unquote_to_bytes(path)))
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    def stat(self, *, follow_symlinks=True):
        """Return the result of the stat() system call on this path."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """Like stat(), except if the path points to a symlink."""
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        """Whether this path exists."""
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def is_dir(self, *, follow_symlinks=True):
        """Whether this path is a directory."""
        return os.path.isdir(self) and (follow_symlinks or not os.path.islink(self))

    def is_file(self, *, follow_symlinks=True):
        """Whether this path is a regular file."""
        return os.path.isfile(self) and (follow_symlinks or not os.path.islink(self))

    def is_symlink(self):
        """Whether this path is a symbolic link."""
        return os.path.islink(self)

    def is_mount(self):
        """Check if this path is a mount point."""
        return os.path.ismount(self)

    def is_junction(self):
        """Whether this path is a junction."""
        return False

    def _is_kind(self, test):
        try:
            return test(self.stat().st_mode)
        except (OSError, ValueError):
            return False

    def is_block_device(self):
        """Whether this path is a block device."""
        return self._is_kind(_stat.S_ISBLK)

    def is_char_device(self):
        """Whether this path is a character device."""
        return self._is_kind(_stat.S_ISCHR)

    def is_fifo(self):
        """Whether this path is a FIFO."""
        return self._is_kind(_stat.S_ISFIFO)

    def is_socket(self):
        """Whether this path is a socket."""
        return self._is_kind(_stat.S_ISSOCK)

    def samefile(self, other_path):
        """Return whether other_path is the same or not as this file."""
        return os.path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file pointed to by this path and return a file object."""
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """Open the file in bytes mode, read it, and close the file."""
        with self.open(mode="rb") as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """Open the file in text mode, read it, and close the file."""
        with self.open("r", encoding=encoding, errors=errors, newline=newline) as f:
            return f.read()

    def write_bytes(self, data):
        """Open the file in bytes mode, write to it, and close the file."""
        with self.open(mode="wb") as f:
            return f.write(data)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Open the file in text mode, write to it, and close the file."""
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % data.__class__.__name__)
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    def iterdir(self):
        """Yield path objects of the directory contents."""
        names = os.listdir(self)
        return (self.joinpath(name) for name in names)

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Iterate over this subtree and yield all existing files matching the given relative pattern."""
        return self._glob(*self._pattern(pattern), case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Recursively yield all existing files matching the given relative pattern, in this subtree."""
        parts, folders = self._pattern(pattern, "**")
        return self._glob(parts, folders, case_sensitive, recurse_symlinks)

    def _pattern(self, pattern, *first):
        """The parts of a pattern, and whether it is for folders alone: it ends with a separator."""
        separators = (self.parser.sep, self.parser.altsep or self.parser.sep)
        folders = isinstance(pattern, str) and pattern.endswith(separators)
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        parts = [*first, *pattern.parts]
        if not parts:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        return parts, folders

    def _glob(self, parts, folders, case_sensitive, recurse_symlinks):
        posix = self.parser is PurePosixPath.parser
        pedantic = case_sensitive is not None and case_sensitive != posix
        search = _Search(posix if case_sensitive is None else case_sensitive, pedantic, recurse_symlinks)
        seen = set()
        for path in search.select(self, parts):
            text = str(path)
            if text not in seen and (not folders or path.is_dir()):
                seen.add(text)
                yield path

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Walk the directory tree from this directory, similar to os.walk()."""
        for folder, folders, files in os.walk(self, top_down, on_error, follow_symlinks):
            yield self.with_segments(folder), folders, files

    def absolute(self):
        """Return an absolute version of this path."""
        if self.is_absolute():
            return self
        if self._drive and not self._root:
            # each drive has a current folder of its own
            return self.with_segments(os.path.abspath(self._drive), *self._tail)
        return self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """Make the path absolute, resolving all symlinks on the way and also normalizing it."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def owner(self, *, follow_symlinks=True):
        """Return the login name of the file owner."""
        raise UnsupportedOperation(f"{type(self).__name__}.owner() is unsupported on this system")

    def readlink(self):
        """Return the path to which the symbolic link points."""
        return self.with_segments(os.readlink(self))

    def touch(self, mode=0o666, exist_ok=True):
        """Create this file with the given access mode, if it doesn't exist."""
        if exist_ok and self.exists():
            os.utime(self)
            return
        flags = os.O_CREAT | os.O_WRONLY
        if not exist_ok:
            flags |= os.O_EXCL
        os.close(os.open(self, flags, mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Create a new directory at this given path."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        """Change the permissions of the path, like os.chmod()."""
        os.chmod(self, mode)

    def unlink(self, missing_ok=False):
        """Remove this file or link."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove this directory. The directory must be empty."""
        os.rmdir(self)

    def rename(self, target):
        """Rename this path to the target path."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """Rename this path to the target path, overwriting if that path exists."""
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make this path a symlink pointing to the target path."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make this path a hard link pointing to the same file as *target*."""
        os.link(target, self)

    def expanduser(self):
        """Return a new path with expanded ~ and ~user constructs."""
        if self._drive or self._root or not self._tail or not self._tail[0].startswith("~"):
            return self
        home = os.path.expanduser(self._tail[0])
        if home.startswith("~"):
            raise RuntimeError("Could not determine home directory.")
        drive, root, tail = _parsed(self.parser, home)
        return self._made(drive, root, tail + self._tail[1:])


def _refuse(cls, *args, **kwargs):
    raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")


class PosixPath(Path, PurePosixPath):
    """Path subclass for non-Windows systems."""

    __slots__ = ()
    if os.name == "nt":
        __new__ = _refuse


class WindowsPath(Path, PureWindowsPath):
    """Path subclass for Windows systems."""

    __slots__ = ()
    if os.name != "nt":
        __new__ = _refuse


class _Search:
    """How the parts of a pattern are looked for below a path."""

    def __init__(self, case, pedantic, follow):
        self.case = case
        self.pedantic = pedantic
        self.follow = follow

    def select(self, path, parts):
        if not parts:
            if path.exists(follow_symlinks=False):
                yield path
            return
        first, rest = parts[0], parts[1:]
        if first == "**":
            if path.is_dir():
                yield from self.select(path, rest) if rest else iter((path,))
                for child in _children(path):
                    if child.is_dir() and (self.follow or not child.is_symlink()):
                        yield from self.select(child, parts)
                    elif not rest:
                        yield child
        elif any(c in first for c in "*?[") or (self.pedantic and first != ".."):
            matches = matcher(first, path.parser.sep, self.case, False)
            for child in _children(path):
                if matches(child.name) and (not rest or child.is_dir()):
                    yield from self.select(child, rest)
        else:
            child = path.joinpath(first)
            if child.exists(follow_symlinks=False):
                yield from self.select(child, rest)


def _children(path):
    try:
        names = os.listdir(path)
    except OSError:
        return []
    return [path.joinpath(name) for name in names]

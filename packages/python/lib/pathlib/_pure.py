"""Paths without files."""

import functools
import ntpath
import os
import posixpath
import re
import warnings


class _PathParents:
    __module__ = "pathlib._local"

    def __init__(self, path):
        self._path = path
        self._parts = path._tail

    def __len__(self):
        return len(self._parts)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        path = self._path
        return path._made(path._drive, path._root, self._parts[: len(self._parts) - index - 1])

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __contains__(self, path):
        return any(path == one for one in self)

    def __reversed__(self):
        for i in range(len(self) - 1, -1, -1):
            yield self[i]

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath:
    """Base class for manipulating paths without I/O."""

    __module__ = "pathlib._local"
    __slots__ = ("_raw_paths", "_drive", "_root", "_tail", "_text")
    parser = os.path

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PureWindowsPath if os.name == "nt" else PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        parser = self.parser
        texts = []
        for arg in args:
            if isinstance(arg, PurePath):
                raw = arg._raw_paths
                if parser is posixpath and arg.parser is ntpath:
                    raw = [text.replace("\\", "/") for text in raw]
                texts += raw
                continue
            try:
                text = os.fspath(arg)
            except TypeError:
                text = arg
            if not isinstance(text, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                    f"not {type(text).__name__!r}"
                )
            texts.append(text)
        # as they were given: what follows may make something else of them than of the normalized text
        self._raw_paths = texts
        path = parser.join(*texts) if texts else ""
        self._drive, self._root, self._tail = _parsed(parser, path)
        self._text = None

    def _made(self, drive, root, tail):
        return self.with_segments(_joined(self.parser, drive, root, tail))

    def with_segments(self, *pathsegments):
        """Construct a new path object from any number of path-like objects."""
        return type(self)(*pathsegments)

    def __reduce__(self):
        return self.__class__, tuple(self._raw_paths)

    def __str__(self):
        if self._text is None:
            self._text = _joined(self.parser, self._drive, self._root, self._tail) or "."
        return self._text

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """Return the string representation of the path with forward (/) slashes."""
        return str(self).replace(self.parser.sep, "/")

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return "{}({!r})".format(self.__class__.__name__, self.as_posix())

    def as_uri(self):
        """Return the path as a URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        drive, path = self._drive, self.as_posix()
        if len(drive) == 2 and drive[1] == ":":
            prefix, path = "file:///" + drive, path[2:]
        else:
            prefix = "file:" if drive else "file://"
        from urllib.parse import quote_from_bytes

        return prefix + quote_from_bytes(os.fsencode(path))

    def _folded(self):
        """The text in which paths are compared: those of Windows without case."""
        return str(self) if self.parser is posixpath else str(self).lower()

    def _folded_parts(self):
        return self.parts if self.parser is posixpath else tuple([part.lower() for part in self.parts])

    def __hash__(self):
        return hash(self._folded())

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._folded() == other._folded() and self.parser is other.parser

    def _key(self, other):
        """What orders this one and the other; None where nothing does."""
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return None
        return self._folded().split(self.parser.sep), other._folded().split(self.parser.sep)

    def __lt__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] < keys[1]

    def __le__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] <= keys[1]

    def __gt__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] > keys[1]

    def __ge__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] >= keys[1]

    @property
    def drive(self):
        """The drive prefix (letter or UNC path), if any."""
        return self._drive

    @property
    def root(self):
        """The root of the path, if any."""
        return self._root

    @property
    def anchor(self):
        """The concatenation of the drive and root, or ''."""
        return self._drive + self._root

    @property
    def parts(self):
        """An object providing sequence-like access to the components in the filesystem path."""
        anchor = self._drive + self._root
        return ((anchor,) if anchor else ()) + tuple(self._tail)

    @property
    def name(self):
        """The final path component, if any."""
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        """The final component's last suffix, if any. This includes the leading period."""
        name = self.name
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        """A list of the final component's suffixes, if any."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The final path component, minus its last suffix."""
        name = self.name
        at = name.rfind(".")
        return name[:at] if 0 < at < len(name) - 1 else name

    def with_name(self, name):
        """Return a new path with the file name changed."""
        altsep = self.parser.altsep
        if not name or self.parser.sep in name or (altsep and altsep in name) or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self._tail:
            raise ValueError(f"{self!r} has an empty name")
        return self._made(self._drive, self._root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        """Return a new path with the stem changed."""
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """Return a new path with the file suffix changed."""
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not (suffix.startswith(".") and len(suffix) > 1):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def _other(self, other, more, name, what):
        if more:
            warnings.warn(
                f"support for supplying more than one {what} to pathlib.PurePath.{name}() is deprecated and "
                "scheduled for removal in Python 3.14",
                DeprecationWarning,
                stacklevel=3,
            )
            return self.with_segments(other, *more)
        return other if isinstance(other, PurePath) else self.with_segments(other)

    def _is_below(self, anchor, parts):
        """Whether this path is what these are the parts of, or in it."""
        mine = self._folded_parts()
        anchored = self._drive + self._root
        return (anchored if self.parser is posixpath else anchored.lower()) == anchor and mine[: len(parts)] == parts

    def relative_to(self, other, /, *_deprecated, walk_up=False):
        """Return the relative path to another path identified by the passed arguments."""
        other = self._other(other, _deprecated, "relative_to", "positional argument")
        same = self.parser is other.parser
        its = other._folded_parts()
        anchor = its[0] if other._drive or other._root else ""
        up = 0
        while not (same and self._is_below(anchor, its)):
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            names = len(its) - bool(anchor)
            if names and its[-1] == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
            if not names:
                raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
            its = its[:-1]
            up += 1
        return self._made("", "", [".."] * up + list(self.parts[len(its) :]))

    def is_relative_to(self, other, /, *_deprecated):
        """Return True if the path is relative to another path or False."""
        other = self._other(other, _deprecated, "is_relative_to", "argument")
        its = other._folded_parts()
        anchor = its[0] if other._drive or other._root else ""
        return self.parser is other.parser and self._is_below(anchor, its)

    def joinpath(self, *pathsegments):
        """Combine this path with one or several arguments."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    @property
    def parent(self):
        """The logical parent of the path."""
        return self._made(self._drive, self._root, self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        """A sequence of this path's logical parents."""
        return _PathParents(self)

    def is_absolute(self):
        """True if the path is absolute (has both a root and, if applicable, a drive)."""
        return bool(self._root) if self.parser is posixpath else self.parser.isabs(self)

    def is_reserved(self):
        """Return True if the path contains one of the special names reserved by the system, if any."""
        warnings.warn(
            "pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. "
            "Use os.path.isreserved() to detect reserved paths on Windows.",
            DeprecationWarning,
            stacklevel=2,
        )
        return self.parser is ntpath and ntpath.isreserved(self)

    def match(self, path_pattern, *, case_sensitive=None):
        """Return True if this path matches the given pattern."""
        pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
        case = self.parser is posixpath if case_sensitive is None else case_sensitive
        wanted, parts = pattern.parts, self.parts
        if not wanted:
            raise ValueError("empty pattern")
        if len(parts) < len(wanted) or (len(parts) > len(wanted) and pattern.anchor):
            return False
        separator = pattern.parser.sep
        return all(
            matcher(one, separator, case, False)(part) for part, one in zip(reversed(parts), reversed(wanted))
        )

    def full_match(self, pattern, *, case_sensitive=None):
        """Return True if this path matches the given glob-style pattern; ** is any number of folders."""
        pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        case = self.parser is posixpath if case_sensitive is None else case_sensitive
        path, wanted = ["" if str(one) == "." else str(one) for one in (self, pattern)]
        return matcher(wanted, pattern.parser.sep, case, True)(path) is not None


@functools.lru_cache(maxsize=512)
def matcher(pattern, separator, case, recursive):
    """What tells whether a text matches a pattern of the shell."""
    from glob import translate

    text = translate(pattern, recursive=recursive, include_hidden=True, seps=separator)
    return re.compile(text, re.NOFLAG if case else re.IGNORECASE).match


def _parsed(parser, path):
    """Drive, root and names of a path."""
    if not path:
        return "", "", []
    separator = parser.sep
    if parser is posixpath:
        drive, root, rest = parser.splitroot(path)
    else:
        drive, root, rest = parser.splitroot(path.replace("/", "\\"))
        if not root and drive[:1] == "\\" and drive[-1] != "\\":
            # the folder of a share has a root: \\server\share, \\?\UNC\server\share
            names = drive.split("\\")
            if len(names) == 6 or (len(names) == 4 and names[2] not in ("?", ".", "")):
                root = "\\"
    return drive, root, [part for part in rest.split(separator) if part and part != "."]


def _joined(parser, drive, root, tail):
    if not drive and not root and tail and parser is not posixpath and parser.splitdrive(tail[0])[0]:
        # what looks like a drive and is none
        return ".\\" + "\\".join(tail)
    return drive + root + parser.sep.join(tail)


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """PurePath subclass for non-Windows systems."""

    __module__ = "pathlib._local"
    __slots__ = ()
    parser = posixpath


class PureWindowsPath(PurePath):
    """PurePath subclass for Windows systems."""

    __module__ = "pathlib._local"
    __slots__ = ()
    parser = ntpath

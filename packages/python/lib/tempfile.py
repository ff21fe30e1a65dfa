"""Files and folders that are there for a while."""

import io as _io
import os as _os
import random as _random
import shutil as _shutil
import weakref as _weakref

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp",
    "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb",
]  # fmt: skip

TMP_MAX = 10000
template = "tmp"
tempdir = None

_characters = "abcdefghijklmnopqrstuvwxyz0123456789_"
_random_names = None


def _new_name():
    global _random_names
    if _random_names is None:
        _random_names = _random.Random(_os.urandom(16))
    return "".join(_random_names.choices(_characters, k=8))


def _places():
    """Folders in which temporary files may be, the best first."""
    for name in ("TMPDIR", "TEMP", "TMP"):
        path = _os.getenv(name)
        if path:
            yield path
    if _os.name == "nt":
        yield from (_os.path.expanduser(r"~\AppData\Local\Temp"), r"c:\temp", r"c:\tmp", r"\temp", r"\tmp")
    else:
        yield from ("/tmp", "/var/tmp", "/usr/tmp")
    yield _os.getcwd()


def _gettempdir():
    global tempdir
    if tempdir is None:
        tried = []
        for path in _places():
            path = _os.path.abspath(path)
            tried.append(path)
            if _os.path.isdir(path) and _os.access(path, _os.W_OK | _os.X_OK):
                tempdir = path
                break
        else:
            raise FileNotFoundError(2, f"No usable temporary directory found in {tried}")
    return tempdir


def gettempdir():
    """Returns tempfile.tempdir as str."""
    return _os.fsdecode(_gettempdir())


def gettempdirb():
    """Returns tempfile.tempdir as bytes."""
    return _os.fsencode(_gettempdir())


def gettempprefix():
    """The default prefix for temporary directories as string."""
    return _os.fsdecode(template)


def gettempprefixb():
    """The default prefix for temporary directories as bytes."""
    return _os.fsencode(template)


def _parameters(prefix, suffix, dir):
    """The three with their defaults, all of one type: str, or bytes where one is."""
    kind = None
    for arg in (prefix, suffix, dir):
        if arg is None:
            continue
        if isinstance(arg, _os.PathLike):
            arg = _os.fspath(arg)
        one = bytes if isinstance(arg, bytes) else str
        if kind not in (None, one):
            raise TypeError("Can't mix bytes and non-bytes in path components.")
        kind = one
    kind = kind or str
    if suffix is None:
        suffix = kind()
    if prefix is None:
        prefix = template if kind is str else _os.fsencode(template)
    if dir is None:
        dir = gettempdir() if kind is str else gettempdirb()
    return prefix, suffix, dir, kind


def _path(dir, prefix, name, suffix, kind):
    return _os.path.join(dir, prefix + (name if kind is str else _os.fsencode(name)) + suffix)


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Makes a file that nobody else has; answers its descriptor, open, and its path."""
    prefix, suffix, dir, kind = _parameters(prefix, suffix, dir)
    return _open_new(dir, prefix, suffix, kind)


def _open_new(dir, prefix, suffix, kind):
    dir = _os.path.abspath(dir)
    flags = _os.O_RDWR | _os.O_CREAT | _os.O_EXCL | getattr(_os, "O_NOFOLLOW", 0) | getattr(_os, "O_BINARY", 0)
    for _ in range(TMP_MAX):
        path = _path(dir, prefix, _new_name(), suffix, kind)
        try:
            return _os.open(path, flags, 0o600), path
        except FileExistsError:
            continue
    raise FileExistsError(17, "No usable temporary file name found")


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Makes a folder that nobody else has; answers its path."""
    prefix, suffix, dir, kind = _parameters(prefix, suffix, dir)
    for _ in range(TMP_MAX):
        path = _path(dir, prefix, _new_name(), suffix, kind)
        try:
            _os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return _os.path.abspath(path)
    raise FileExistsError(17, "No usable temporary directory name found")


def mktemp(suffix="", prefix=template, dir=None):
    """A path at which there is nothing yet."""
    if dir is None:
        dir = gettempdir()
    for _ in range(TMP_MAX):
        path = _os.path.join(dir, prefix + _new_name() + suffix)
        if not _os.path.lexists(path):
            return path
    raise FileExistsError(17, "No usable temporary filename found")


def _remove(path):
    try:
        _os.unlink(path)
    except OSError:
        pass


class _TemporaryFileWrapper:
    """A file with a name, which is removed when the file is closed, or left."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close
        self._finalizer = _weakref.finalize(self, _remove, name) if delete else None

    def __getattr__(self, name):
        if name == "file":
            raise AttributeError(name)
        return getattr(self.file, name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._cleanup()
        return result

    def close(self):
        """Close the temporary file, possibly deleting it."""
        self.file.close()
        if self._delete_on_close:
            self._cleanup()

    def _cleanup(self):
        if self._finalizer is not None:
            self._finalizer()

    def __iter__(self):
        for line in self.file:
            yield line

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} {self.file!r}>"


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True,
    *, errors=None, delete_on_close=True,
):  # fmt: skip
    """Makes a file, open, with a name; it is removed when it is closed."""
    prefix, suffix, dir, kind = _parameters(prefix, suffix, dir)
    fd, path = _open_new(dir, prefix, suffix, kind)
    try:
        file = _io.open(fd, mode, buffering=buffering, newline=newline, encoding=encoding, errors=errors)
    except BaseException:
        _os.close(fd)
        _remove(path)
        raise
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None
):
    """Makes a file, open, that has no name any more (where the system has such files)."""
    prefix, suffix, dir, kind = _parameters(prefix, suffix, dir)
    if _os.name == "nt":
        return NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)
    fd, path = _open_new(dir, prefix, suffix, kind)
    try:
        _os.unlink(path)
        return _io.open(fd, mode, buffering=buffering, newline=newline, encoding=encoding, errors=errors)
    except BaseException:
        _os.close(fd)
        raise


class SpooledTemporaryFile(_io.IOBase):
    """A file in memory, until it becomes larger than `max_size` or somebody asks for its number."""

    _rolled = False

    def __init__(
        self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
        *, errors=None,
    ):  # fmt: skip
        if "b" in mode:
            self._file = _io.BytesIO()
        else:
            self._file = _io.TextIOWrapper(
                _io.BytesIO(), encoding=encoding or "utf-8", errors=errors, newline=newline
            )
        self._max_size = max_size
        self._arguments = {
            "mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix, "encoding": encoding,
            "newline": newline, "dir": dir, "errors": errors,
        }  # fmt: skip

    def rollover(self):
        if self._rolled:
            return
        file = self._file
        newfile = self._file = TemporaryFile(**self._arguments)
        at = file.tell()
        if hasattr(newfile, "buffer"):
            file.flush()
            newfile.buffer.write(file.detach().getvalue())
        else:
            newfile.write(file.getvalue())
        newfile.seek(at, 0)
        self._rolled = True

    def _check(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def encoding(self):
        return self._file.encoding

    @property
    def errors(self):
        return self._file.errors

    @property
    def newlines(self):
        return self._file.newlines

    @property
    def mode(self):
        try:
            return self._file.mode
        except AttributeError:
            return self._arguments["mode"]

    @property
    def name(self):
        try:
            return self._file.name
        except AttributeError:
            return None

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    def read(self, *args):
        return self._file.read(*args)

    def readable(self):
        return self._file.readable()

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def seek(self, *args):
        return self._file.seek(*args)

    def seekable(self):
        return self._file.seekable()

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def write(self, s):
        written = self._file.write(s)
        self._check()
        return written

    def writable(self):
        return self._file.writable()

    def writelines(self, iterable):
        self._file.writelines(iterable)
        self._check()


def _remove_folder(path):
    _shutil.rmtree(path, ignore_errors=True)


class TemporaryDirectory:
    """A folder that is removed, with all that is in it, when its `with` ends."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete
        self._finalizer = _weakref.finalize(self, _remove_folder, self.name)
        if not delete:
            self._finalizer.detach()

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if self._finalizer.detach() or _os.path.exists(self.name):
            _shutil.rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)

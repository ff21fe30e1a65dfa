"""OS routines: files and folders, the environment, the process."""

import sys
import _os
from _structseq import structseq as _structseq

error = OSError
name = "nt" if sys.platform == "win32" else "posix"
curdir = "."
pardir = ".."
extsep = "."
sep = "\\" if name == "nt" else "/"
altsep = "/" if name == "nt" else None
pathsep = ";" if name == "nt" else ":"
linesep = "\r\n" if name == "nt" else "\n"
defpath = ".;C:\\bin" if name == "nt" else "/bin:/usr/bin"
devnull = "nul" if name == "nt" else "/dev/null"

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
F_OK = 0
R_OK = 4
W_OK = 2
X_OK = 1
EX_OK = 0
supports_bytes_environ = name != "nt"
for _flag, _value in _os.flags.items():
    globals()[_flag] = _value
del _flag, _value


def _is_dir(mode):
    return mode & 0o170000 == 0o040000


def _is_link(mode):
    return mode & 0o170000 == 0o120000


class PathLike:
    """Abstract base class for implementing the file system path protocol."""

    __slots__ = ()

    def __fspath__(self):
        """Return the file system path representation of the object."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in base.__dict__ for base in subclass.__mro__)
        return NotImplemented

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


def _make_path_like():
    from abc import ABCMeta, abstractmethod

    names = {key: value for key, value in PathLike.__dict__.items() if key not in ("__dict__", "__weakref__")}
    names["__fspath__"] = abstractmethod(PathLike.__fspath__)
    return ABCMeta("PathLike", (), names)


PathLike = _make_path_like()


def fspath(path):
    """Return the file system path representation of the object."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    try:
        method = kind.__fspath__
    except AttributeError:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {kind.__name__}") from None
    result = method(path)
    if isinstance(result, (str, bytes)):
        return result
    raise TypeError(f"expected {kind.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}")


def fsencode(filename):
    """Encode filename (an os.PathLike, bytes, or str) to the filesystem encoding."""
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    """Decode filename (an os.PathLike, bytes, or str) from the filesystem encoding."""
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


if name == "nt":
    import ntpath as path  # noqa: E402
else:
    import posixpath as path  # noqa: E402

sys.modules["os.path"] = path

stat_result = _structseq(
    "os",
    "stat_result",
    ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", None, None, None),
    ("st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev"),
)  # fmt: skip


def _stat_repr(self):
    names = self._shown[:7] + ("st_atime", "st_mtime", "st_ctime")
    return f"os.stat_result({', '.join(f'{name}={value!r}' for name, value in zip(names, self))})"


stat_result.__repr__ = _stat_repr
terminal_size = _structseq("os", "terminal_size", ("columns", "lines"))
uname_result = _structseq("posix", "uname_result", ("sysname", "nodename", "release", "version", "machine"))
times_result = _structseq("posix", "times_result", ("user", "system", "children_user", "children_system", "elapsed"))


def _no_descriptors(dir_fd):
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """Perform a stat system call on the given path."""
    _no_descriptors(dir_fd)
    if isinstance(path, int):
        return stat_result(_os.fstat(path))
    return stat_result(_os.stat(path) if follow_symlinks else _os.lstat(path))


def lstat(path, *, dir_fd=None):
    """Perform a stat system call on the given path, without following symbolic links."""
    _no_descriptors(dir_fd)
    return stat_result(_os.lstat(path))


def fstat(fd):
    """Perform a stat system call on the given file descriptor."""
    return stat_result(_os.fstat(fd))


def getcwd():
    """Return a unicode string representing the current working directory."""
    return _os.getcwd()


def getcwdb():
    """Return a bytes string representing the current working directory."""
    return fsencode(_os.getcwd())


def chdir(path):
    """Change the current working directory to the specified path."""
    _os.chdir(path)


def listdir(path="."):
    """Return a list containing the names of the files in the directory."""
    return _os.listdir("." if path is None else path)


class DirEntry:
    """An entry of a folder, from scandir."""

    __slots__ = ("name", "path", "_file", "_dir", "_link", "_stat", "_lstat")

    def __init__(self, *args, **kwargs):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def is_dir(self, *, follow_symlinks=True):
        """Return True if the entry is a directory; cached per entry."""
        if self._link:
            return follow_symlinks and _os.kind(self.path) == 2
        return self._dir

    def is_file(self, *, follow_symlinks=True):
        """Return True if the entry is a file; cached per entry."""
        if self._link:
            return follow_symlinks and _os.kind(self.path) == 1
        return self._file

    def is_symlink(self):
        """Return True if the entry is a symbolic link; cached per entry."""
        return self._link

    def is_junction(self):
        """Return True if the entry is a junction; cached per entry."""
        return False

    def stat(self, *, follow_symlinks=True):
        """Return stat_result object for the entry; cached per entry."""
        slot = "_stat" if follow_symlinks else "_lstat"
        if getattr(self, slot) is None:
            setattr(self, slot, stat(self.path) if follow_symlinks else lstat(self.path))
        return getattr(self, slot)

    def inode(self):
        """Return inode of the entry; cached per entry."""
        return self.stat(follow_symlinks=False).st_ino

    def __fspath__(self):
        """Returns the path for the entry."""
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


DirEntry.__module__ = "posix"


class _ScandirIterator:
    def __init__(self, path):
        folder = "." if path is None else fspath(path)
        joined = "" if path is None or folder == "." and path == "." and False else folder
        self._entries = iter(_os.scandir(folder))
        self._folder = joined if path is not None else "."

    def __iter__(self):
        return self

    def __next__(self):
        name, is_file, is_dir, is_link = next(self._entries)
        entry = DirEntry.__new__(DirEntry)
        entry.name = name
        entry.path = path.join(self._folder, name)
        entry._file = is_file
        entry._dir = is_dir
        entry._link = is_link
        entry._stat = entry._lstat = None
        return entry

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()


_ScandirIterator.__name__ = _ScandirIterator.__qualname__ = "ScandirIterator"
_ScandirIterator.__module__ = "posix"


def scandir(path=None):
    """Return an iterator of DirEntry objects for given path."""
    return _ScandirIterator(path)


def mkdir(path, mode=0o777, *, dir_fd=None):
    """Create a directory."""
    _no_descriptors(dir_fd)
    _os.mkdir(path, mode)


def makedirs(name, mode=0o777, exist_ok=False):
    """Super-mkdir; create a leaf directory and all intermediate ones."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == (b"." if isinstance(tail, bytes) else "."):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def rmdir(path, *, dir_fd=None):
    """Remove a directory."""
    _no_descriptors(dir_fd)
    _os.rmdir(path)


def removedirs(name):
    """Super-rmdir; remove a leaf directory and all empty intermediate ones."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def remove(path, *, dir_fd=None):
    """Remove a file (same as unlink())."""
    _no_descriptors(dir_fd)
    _os.unlink(path)


def unlink(path, *, dir_fd=None):
    """Remove a file (same as remove())."""
    _no_descriptors(dir_fd)
    _os.unlink(path)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory."""
    _no_descriptors(src_dir_fd or dst_dir_fd)
    _os.rename(src, dst)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory, overwriting the destination."""
    _no_descriptors(src_dir_fd or dst_dir_fd)
    _os.rename(src, dst)


def renames(old, new):
    """Super-rename; create directories as necessary and delete any left empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    """Create a hard link to a file."""
    _os.link(src, dst)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    """Create a symbolic link pointing to src named dst."""
    _os.symlink(src, dst)


def readlink(path, *, dir_fd=None):
    """Return a string representing the path to which the symbolic link points."""
    return _os.readlink(path)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    """Change the access permissions of a file."""
    _os.chmod(path, mode)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Use the real uid/gid to test for access to a path."""
    return _os.access(path, mode)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Set the access and modified time of path."""
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is not None:
        times = (ns[0] / 1e9, ns[1] / 1e9)
    elif times is None:
        from time import time

        times = (time(),) * 2
    elif not isinstance(times, tuple) or len(times) != 2:
        raise TypeError("utime: 'times' must be either a tuple of two ints or None")
    _os.utime(path, float(times[0]), float(times[1]))


def truncate(path, length):
    """Truncate a file, specified by path, to a specific length."""
    _os.truncate(path, length)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Directory tree generator: (dirpath, dirnames, filenames) of each folder."""
    sys.audit("os.walk", top, topdown, onerror, followlinks) if hasattr(sys, "audit") else None
    stack = [fspath(top)]
    while stack:
        top = stack.pop()
        if isinstance(top, tuple):
            yield top
            continue
        folders = []
        others = []
        walk_into = []
        try:
            entries = _os.scandir(top)
        except OSError as problem:
            if onerror is not None:
                onerror(problem)
            continue
        for name, _, is_dir, is_link in entries:
            if is_link:
                is_dir = _os.kind(path.join(top, name)) == 2
            if is_dir:
                folders.append(name)
                if followlinks or not is_link:
                    walk_into.append(path.join(top, name))
            else:
                others.append(name)
        if topdown:
            yield top, folders, others
            for name in reversed(folders):
                inside = path.join(top, name)
                if followlinks or not path.islink(inside):
                    stack.append(inside)
        else:
            stack.append((top, folders, others))
            stack.extend(reversed(walk_into))


def open(path, flags, mode=0o777, *, dir_fd=None):
    """Open a file for low level IO. Returns a file descriptor (integer)."""
    return _os.open(path, flags, mode)


def close(fd):
    """Close a file descriptor."""
    _os.close(fd)


def closerange(fd_low, fd_high, /):
    """Closes all file descriptors in [fd_low, fd_high), ignoring errors."""
    for fd in range(fd_low, fd_high):
        try:
            _os.close(fd)
        except OSError:
            pass


def read(fd, length, /):
    """Read from a file descriptor. Returns a bytes object."""
    return _os.read(fd, length)


def write(fd, data, /):
    """Write a bytes object to a file descriptor."""
    return _os.write(fd, data)


def lseek(fd, position, whence, /):
    """Set the position of a file descriptor. Return the new position."""
    return _os.lseek(fd, position, whence)


def ftruncate(fd, length, /):
    """Truncate a file, specified by file descriptor, to a specific length."""
    _os.ftruncate(fd, length)


def fsync(fd):
    """Force write of fd to disk."""
    _os.fsync(fd if isinstance(fd, int) else fd.fileno())


def isatty(fd, /):
    """Return True if the fd is connected to a terminal."""
    return _os.isatty(fd)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """Return an open file object connected to a file descriptor."""
    import builtins

    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    return builtins.open(fd, mode, buffering, encoding, *args, **kwargs)


def getpid():
    """Return the current process id."""
    return _os.getpid()


def getppid():
    """Return the parent's process id."""
    return _os.getppid()


if name != "nt":
    from _os import getegid, geteuid, getgid, getuid  # noqa: F401

    def uname():
        """Return an object identifying the current operating system."""
        return uname_result(_os.uname())

    def getloadavg():
        """Return average recent system load information."""
        return _os.loadavg()


def getlogin():
    """Return the actual login name."""
    return _os.user()


def umask(mask, /):
    """Set the current numeric umask and return the previous umask."""
    return _os.umask(mask)


def times():
    """Return a collection containing process timing information."""
    return times_result(_os.times())


def urandom(size, /):
    """Return a bytes object containing random bytes suitable for cryptographic use."""
    return _os.urandom(size)


def getrandom(size, flags=0):
    """Obtain a series of random bytes."""
    return _os.urandom(size)


def cpu_count():
    """Return the number of logical CPUs in the system."""
    return _os.cpu_count()


def process_cpu_count():
    """Get the number of CPUs of the current process."""
    return _os.available_cpus()


def sched_getaffinity(pid, /):
    """Return the affinity of the process identified by pid."""
    return set(range(_os.available_cpus()))


def strerror(code, /):
    """Translate an error code to a message string."""
    return _os.strerror(code)


def _exit(status):
    """Exit to the system with specified status, without normal exit processing."""
    _os.exit(status)


def abort():
    """Abort the interpreter immediately."""
    _os.exit(134)


def get_terminal_size(fd=1, /):
    """Return the size of the terminal window as (columns, lines)."""
    size = _os.get_terminal_size()
    if size is None:
        raise OSError(25, strerror(25))
    return terminal_size(size)


def _refused(what):
    def refuse(*args, **kwargs):
        raise NotImplementedError(f"os.{what} is not supported")

    refuse.__name__ = refuse.__qualname__ = what
    return refuse


for _what in ("system", "popen", "fork", "execv", "execve", "execvp", "kill", "pipe", "dup", "dup2", "waitpid"):
    globals()[_what] = _refused(_what)
del _what


from _environ import make as _make_environ  # noqa: E402

environ, environb, getenv, getenvb, putenv, unsetenv, get_exec_path = _make_environ(fsencode, fsdecode, name, defpath)
if name == "nt":
    del environb, getenvb
del _make_environ


def _fspath_hook():
    return fspath


def __getattr__(name):
    raise AttributeError(f"module 'os' has no attribute {name!r}")


__all__ = [one for one in globals() if not one.startswith("_") and one != "sys"] + ["_exit"]

"""Whole files and trees of files: copied, moved, removed."""

import fnmatch as _fnmatch
import os
import stat
import sys as _sys
from collections import namedtuple as _namedtuple

__all__ = [
    "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
    "SpecialFileError", "ExecError", "ignore_patterns", "get_terminal_size", "which", "disk_usage", "SameFileError",
]  # fmt: skip

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    """Raised when source and destination are the same file."""


class SpecialFileError(OSError):
    """Raised when trying to do a kind of operation (e.g. copying) which is not supported on a special file."""


class ExecError(OSError):
    """Raised when a command could not be executed"""


class ReadError(OSError):
    """Raised when an archive cannot be read"""


class RegistryError(Exception):
    """Raised when a registry operation with the archiving and unpacking registries fails"""


def copyfileobj(fsrc, fdst, length=0):
    """copy data from file-like object fsrc to file-like object fdst"""
    if not length:
        length = COPY_BUFSIZE
    while buffer := fsrc.read(length):
        fdst.write(buffer)


def _samefile(src, dst):
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy data from src to dst in the most efficient way possible."""
    if _samefile(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    for path in (src, dst):
        try:
            mode = os.stat(path).st_mode
        except OSError:
            continue
        if stat.S_ISFIFO(mode):
            raise SpecialFileError(f"`{os.fspath(path)}` is a named pipe")
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as from_file:
        try:
            to_file = open(dst, "wb")
        except IsADirectoryError as e:
            if not os.path.exists(dst):
                raise FileNotFoundError(f"Directory does not exist: {dst}") from e
            raise
        with to_file:
            copyfileobj(from_file, to_file)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Copy mode bits from src to dst."""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Copy mode bits and times from src to dst."""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    info = os.stat(src)
    os.utime(dst, ns=(info.st_atime_ns, info.st_mtime_ns))
    os.chmod(dst, stat.S_IMODE(info.st_mode))


def _into(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    """Copy data and mode bits. Return the file's destination; a folder gets a file of the same name."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """Copy data and metadata. Return the file's destination."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def ignore_patterns(*patterns):
    """Function that can be used as copytree() ignore parameter."""

    def _ignore_patterns(path, names):
        ignored = []
        for pattern in patterns:
            ignored.extend(_fnmatch.filter(names, pattern))
        return set(ignored)

    return _ignore_patterns


def copytree(
    src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False
):
    """Recursively copy a directory tree and return the destination directory."""
    _sys.audit("shutil.copytree", src, dst) if hasattr(_sys, "audit") else None
    with os.scandir(src) as found:
        entries = list(found)
    ignored = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore is not None else set()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in ignored:
            continue
        from_name = os.path.join(src, entry.name)
        to_name = os.path.join(dst, entry.name)
        try:
            if entry.is_symlink() and symlinks:
                os.symlink(os.readlink(from_name), to_name)
                copystat(entry, to_name, follow_symlinks=False)
            elif entry.is_symlink() and not os.path.exists(from_name) and ignore_dangling_symlinks:
                continue
            elif entry.is_dir():
                copytree(
                    from_name, to_name, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok
                )
            else:
                copy_function(from_name, to_name)
        except Error as e:
            errors.extend(e.args[0])
        except OSError as e:
            errors.append((from_name, to_name, str(e)))
    try:
        copystat(src, dst)
    except OSError as e:
        errors.append((src, dst, str(e)))
    if errors:
        raise Error(errors)
    return dst


class _Remover:
    """Of rmtree: the function that is called when something goes wrong."""

    avoids_symlink_attacks = False

    def __call__(self, path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
        """Recursively delete a directory tree."""
        if dir_fd is not None:
            raise NotImplementedError("dir_fd unavailable on this platform")
        if onerror is not None:
            import warnings

            warnings.warn("onerror argument is deprecated, use onexc instead", DeprecationWarning, stacklevel=2)
        if ignore_errors:

            def failed(function, name, error):
                pass

        elif onexc is not None:
            failed = onexc
        elif onerror is not None:

            def failed(function, name, error):
                return onerror(function, name, (type(error), error, error.__traceback__))

        else:

            def failed(function, name, error):
                raise error

        if isinstance(path, bytes):
            path = os.fsdecode(path)
        try:
            if os.path.islink(path):
                raise OSError("Cannot call rmtree on a symbolic link")
        except OSError as error:
            failed(os.path.islink, path, error)
            return
        self._remove(path, failed)

    def _remove(self, path, failed):
        try:
            with os.scandir(path) as found:
                entries = list(found)
        except FileNotFoundError as error:
            failed(os.lstat, path, error)
            return
        except OSError as error:
            failed(os.scandir, path, error)
            entries = []
        for entry in entries:
            name = os.path.join(path, entry.name)
            try:
                is_folder = entry.is_dir(follow_symlinks=False)
            except OSError:
                is_folder = False
            if is_folder:
                self._remove(name, failed)
                continue
            try:
                os.unlink(name)
            except FileNotFoundError:
                continue
            except OSError as error:
                failed(os.unlink, name, error)
        try:
            os.rmdir(path)
        except OSError as error:
            failed(os.rmdir, path, error)


rmtree = _Remover()


def _destinsrc(src, dst):
    src = os.path.join(os.path.abspath(src), "")
    dst = os.path.join(os.path.abspath(dst), "")
    return dst.startswith(src)


def move(src, dst, copy_function=copy2):
    """Recursively move a file or directory to another location, and return that."""
    real_dst = dst
    if os.path.isdir(dst):
        if _samefile(src, dst) and not os.path.islink(src):
            os.rename(src, dst)
            return None
        name = os.path.basename(os.fspath(src).rstrip(os.path.sep + (os.path.altsep or "")))
        real_dst = os.path.join(dst, name)
        if os.path.exists(real_dst):
            raise Error(f"Destination path '{real_dst}' already exists")
    try:
        os.rename(src, real_dst)
    except OSError:
        if os.path.islink(src):
            os.symlink(os.readlink(src), real_dst)
            os.unlink(src)
        elif os.path.isdir(src):
            if _destinsrc(src, dst):
                raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
            copytree(src, real_dst, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, real_dst)
            os.unlink(src)
    return real_dst


_usage = _namedtuple("usage", "total used free")


def disk_usage(path):
    """Return disk usage statistics about the given path."""
    st = os.statvfs(path)
    return _usage(st.f_blocks * st.f_frsize, (st.f_blocks - st.f_bfree) * st.f_frsize, st.f_bavail * st.f_frsize)


def get_terminal_size(fallback=(80, 24)):
    """Get the size of the terminal window: what COLUMNS and LINES say, else what the terminal says."""
    sizes = []
    for name in ("COLUMNS", "LINES"):
        try:
            sizes.append(int(os.environ[name]))
        except (KeyError, ValueError):
            sizes.append(0)
    columns, lines = sizes
    if columns <= 0 or lines <= 0:
        try:
            size = os.get_terminal_size(_sys.__stdout__.fileno())
        except (AttributeError, ValueError, OSError):
            size = os.terminal_size(fallback)
        if columns <= 0:
            columns = size.columns or fallback[0]
        if lines <= 0:
            lines = size.lines or fallback[1]
    return os.terminal_size((columns, lines))


def _is_command(path, mode):
    return os.path.exists(path) and os.access(path, mode) and not os.path.isdir(path)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The path of the file that a command would run; None for no such file."""
    is_bytes = isinstance(cmd, bytes)
    folder, name = os.path.split(cmd)
    if folder:
        folders = [folder]
    else:
        if path is None:
            path = os.environ.get("PATH", None)
            if path is None:
                path = os.defpath
        if not path:
            return None
        path = os.fsencode(path).split(os.fsencode(os.pathsep)) if is_bytes else os.fsdecode(path).split(os.pathsep)
        folders = path
    seen = set()
    for folder in folders:
        if folder in seen:
            continue
        seen.add(folder)
        full = os.path.join(folder, name)
        if _is_command(full, mode):
            return full
    return None

"""What the program runs on."""

import os as _os
import sys as _sys
from collections import namedtuple as _namedtuple

__version__ = "1.0.8"

_Base = _namedtuple("uname_result_base", "system node release version machine")


class uname_result(_Base):
    """A uname_result that includes the processor, which is looked up when it is asked for."""

    __slots__ = ()
    _fields = ("system", "node", "release", "version", "machine", "processor")
    __match_args__ = tuple(name for name in _fields if name != "processor")

    @property
    def processor(self):
        return ""

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    def __getitem__(self, key):
        return tuple(self)[key]

    def __len__(self):
        return len(tuple(iter(self)))

    @classmethod
    def _make(cls, iterable):
        num_fields = len(cls._fields) - 1
        result = cls.__new__(cls, *list(iterable)[:num_fields])
        if len(result) != num_fields + 1:
            raise TypeError(f"Expected {num_fields} arguments, got {len(result)}")
        return result

    def __reduce__(self):
        return uname_result, tuple(self)[: len(self._fields) - 1]


_uname = None


def uname():
    """The names and versions of the system and the machine."""
    global _uname
    if _uname is None:
        if hasattr(_os, "uname"):
            _uname = uname_result(*_os.uname())
        else:
            machine = _os.environ.get("PROCESSOR_ARCHITECTURE", "")
            _uname = uname_result("Windows", _os.environ.get("COMPUTERNAME", ""), "", "", machine)
    return _uname


def system():
    return uname().system


def node():
    return uname().node


def release():
    return uname().release


def version():
    return uname().version


def machine():
    return uname().machine


def processor():
    return uname().processor


def architecture(executable=None, bits="", linkage=""):
    if not bits:
        bits = "64bit" if _sys.maxsize > 2**32 else "32bit"
    if not linkage:
        linkage = {"linux": "ELF", "win32": "WindowsPE"}.get(_sys.platform, "")
    return bits, linkage


def python_implementation():
    return _sys.implementation.name.capitalize()


def python_version():
    info = _sys.version_info
    return f"{info[0]}.{info[1]}.{info[2]}"


def python_version_tuple():
    return tuple(python_version().split("."))


def python_branch():
    return ""


def python_revision():
    return ""


def python_build():
    return ("", "")


def python_compiler():
    return ""


def platform(aliased=False, terse=False):
    """A single text that says as much about the system as there is to say."""
    names = uname()
    if terse:
        parts = [names.system, names.release]
    else:
        parts = [names.system, names.release, names.machine]
        if names.system == "Linux":
            parts.append("with")
            libc = "".join(libc_ver())
            parts = parts[:-1] + ([f"with-{libc}"] if libc else [])
    text = "-".join(part.strip() for part in parts if part)
    for old in ' ":;()':
        text = text.replace(old, "_" if old == " " else "-")
    for c in "/\\":
        text = text.replace(c, "-")
    return text.replace("unknown", "").rstrip("-")


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    return ("glibc", version) if _sys.platform == "linux" and not lib else (lib, version)


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return release, versioninfo, machine


def win32_ver(release="", version="", csd="", ptype=""):
    return release, version, csd, ptype


def win32_edition():
    return None


def win32_is_iot():
    return False


def freedesktop_os_release():
    """What the file os-release says about the distribution."""
    for path in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            file = open(path, encoding="utf-8")
        except OSError:
            continue
        with file:
            info = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
            for line in file:
                name, equals, value = line.strip().partition("=")
                if equals and name.replace("_", "a").isalnum() and not name.startswith("#"):
                    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
                        value = value[1:-1]
                    info[name] = value
            return info
    raise OSError("Unable to read files /etc/os-release, /usr/lib/os-release")

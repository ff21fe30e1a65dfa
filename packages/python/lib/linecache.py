"""Lines of source files, kept."""

import os
import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line of a Python source file, '' when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """The lines of a Python source file."""
    entry = cache.get(filename)
    return entry[2] if entry is not None else updatecache(filename, module_globals)


def checkcache(filename=None):
    """Discard cache entries that are out of date."""
    for name in [filename] if filename is not None else list(cache):
        entry = cache.get(name)
        if entry is None or entry[1] is None:
            continue
        try:
            stat = os.stat(entry[3])
        except OSError:
            del cache[name]
            continue
        if entry[0] != stat.st_size or entry[1] != stat.st_mtime:
            del cache[name]


def updatecache(filename, module_globals=None):
    """Update a cache entry and return its list of lines."""
    cache.pop(filename, None)
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return []
    full = filename
    if not os.path.isfile(full):
        if os.path.isabs(filename):
            return []
        for folder in sys.path:
            full = os.path.join(folder, os.path.basename(filename))
            if os.path.isfile(full):
                break
        else:
            return []
    try:
        stat = os.stat(full)
        with open(full, encoding="utf-8") as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError):
        return []
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = stat.st_size, stat.st_mtime, lines, full
    return lines


def lazycache(filename, module_globals):
    """Seed the cache for filename with module_globals."""
    return False

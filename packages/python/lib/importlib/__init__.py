"""Importing by name: the part of importlib that programs call."""

from _imp import import_module as _import_absolute, is_module as _is_module, reload as _reload

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]


def import_module(name, package=None):
    """Import a module; a relative name begins at `package`."""
    level = 0
    while level < len(name) and name[level] == ".":
        level += 1
    if level == 0:
        return _import_absolute(name)
    if not package:
        raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
    bits = package.rsplit(".", level - 1)
    if len(bits) < level:
        raise ImportError("attempted relative import beyond top-level package")
    rest = name[level:]
    return _import_absolute(f"{bits[0]}.{rest}" if rest else bits[0])


def reload(module):
    """Run the source of a module again, in the same module."""
    if not _is_module(module):
        raise TypeError("reload() argument must be a module")
    return _reload(module)


def invalidate_caches():
    """Nothing is cached."""


__import__ = __import__

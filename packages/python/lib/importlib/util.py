"""Where modules come from."""

from _imp import find_spec as _find_spec
import sys

__all__ = ["find_spec", "resolve_name"]


def resolve_name(name, package):
    """The absolute name of a relative one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(
            f"no package specified for {name!r} (required for relative module names)", name=name
        )
    level = 0
    while level < len(name) and name[level] == ".":
        level += 1
    bits = package.rsplit(".", level - 1)
    if len(bits) < level:
        raise ImportError("attempted relative import beyond top-level package")
    rest = name[level:]
    return f"{bits[0]}.{rest}" if rest else bits[0]


def find_spec(name, package=None):
    """The spec of a module, None when there is no such module."""
    full = resolve_name(name, package)
    if full in sys.modules:
        module = sys.modules[full]
        if module is None:
            return None
        if module.__spec__ is None and full == "__main__":
            raise ValueError(f"{name}.__spec__ is None")
    return _find_spec(full)

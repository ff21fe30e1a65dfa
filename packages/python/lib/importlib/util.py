"""Where modules come from."""

from _imp import find_spec as _find_spec
import sys

__all__ = ["MAGIC_NUMBER", "find_spec", "module_from_spec", "resolve_name", "spec_from_file_location", "spec_from_loader"]

MAGIC_NUMBER = b"\xf3\r\r\n"


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
    spec = _find_spec(full)
    if spec is not None:
        from importlib.machinery import BuiltinImporter, SourceFileLoader

        is_file = spec.origin not in (None, "built-in", "namespace")
        spec.loader = SourceFileLoader(full, spec.origin) if is_file else BuiltinImporter
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """The spec of a module that `loader` loads."""
    from importlib.machinery import ModuleSpec

    if is_package is None and hasattr(loader, "is_package"):
        is_package = loader.is_package(name)
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    """The spec of a module in a file."""
    from importlib.machinery import ModuleSpec, SourceFileLoader
    import os

    path = os.path.abspath(os.fspath(location if location is not None else loader.get_filename(name)))
    if loader is None:
        if not path.endswith(".py"):
            return None
        loader = SourceFileLoader(name, path)
    spec = ModuleSpec(name, loader, origin=path)
    spec._set_fileattr = True
    if submodule_search_locations is not None:
        spec.submodule_search_locations = list(submodule_search_locations)
    elif hasattr(loader, "is_package") and loader.is_package(name):
        spec.submodule_search_locations = [os.path.dirname(path)]
    return spec


def module_from_spec(spec):
    """A new module for a spec, not yet run."""
    create = getattr(spec.loader, "create_module", None)
    module = create(spec) if create is not None else None
    if module is None:
        module = type(sys)(spec.name)
    module.__spec__ = spec
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.origin not in (None, "built-in", "namespace"):
        module.__file__ = spec.origin
    return module

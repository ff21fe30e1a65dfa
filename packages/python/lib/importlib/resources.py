"""Files that lie beside the modules of a package."""

import sys as _sys
from importlib import import_module as _import_module
from pathlib import Path as _Path
from contextlib import contextmanager as _contextmanager

__all__ = [
    "Package", "Anchor", "as_file", "files", "ResourceReader", "contents", "is_resource", "open_binary",
    "open_text", "path", "read_binary", "read_text",
]  # fmt: skip

Package = Anchor = object


class ResourceReader:
    """Base of loaders that give resources themselves; nothing here asks them."""

    def open_resource(self, resource):
        raise FileNotFoundError

    def resource_path(self, resource):
        raise FileNotFoundError

    def is_resource(self, path):
        raise FileNotFoundError

    def contents(self):
        raise FileNotFoundError


def files(anchor=None):
    """The folder of a package (or of the module's package), as a path."""
    if anchor is None:
        anchor = _sys._getframe(1).f_globals["__name__"]
    module = _import_module(anchor) if isinstance(anchor, str) else anchor
    places = getattr(module, "__path__", None)
    if places is not None:
        return _Path(list(places)[0])
    return _Path(module.__file__).parent


@_contextmanager
def as_file(path):
    """A resource as a file of the file system, which it is already."""
    yield path


def _resource(anchor, names):
    place = files(anchor)
    for name in names:
        place /= name
    return place


def open_binary(anchor, *names):
    return _resource(anchor, names).open("rb")


def open_text(anchor, *names, encoding="utf-8", errors="strict"):
    return _resource(anchor, names).open("r", encoding=encoding, errors=errors)


def read_binary(anchor, *names):
    return _resource(anchor, names).read_bytes()


def read_text(anchor, *names, encoding="utf-8", errors="strict"):
    return _resource(anchor, names).read_text(encoding, errors)


def path(anchor, *names):
    return as_file(_resource(anchor, names))


def is_resource(anchor, *names):
    return _resource(anchor, names).is_file()


def contents(anchor, *names):
    return (one.name for one in _resource(anchor, names).iterdir())

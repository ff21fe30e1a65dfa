"""What modules are loaded by."""

import sys as _sys

__all__ = [
    "BYTECODE_SUFFIXES", "BuiltinImporter", "EXTENSION_SUFFIXES", "ModuleSpec", "PathFinder", "SOURCE_SUFFIXES",
    "SourceFileLoader", "all_suffixes",
]  # fmt: skip

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    """Every suffix that a file with a module can have."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """Where a module comes from, and what loads it."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._set_fileattr = False
        self.cached = None

    @property
    def parent(self):
        """The name of the package that the module is in."""
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        """Whether the origin is a file."""
        return self._set_fileattr

    def __repr__(self):
        args = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            args.append(f"origin={self.origin!r}")
        if self.submodule_search_locations is not None:
            args.append(f"submodule_search_locations={self.submodule_search_locations}")
        return f"{self.__class__.__name__}({', '.join(args)})"


class SourceFileLoader:
    """Loads a module from a file of source."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def create_module(self, spec):
        """Nothing special: an ordinary module."""
        return None

    def get_filename(self, name=None):
        """The path of the file."""
        return self.path

    def is_package(self, fullname):
        """Whether the file is that of a package."""
        return self.path.replace("\\", "/").rpartition("/")[2] == "__init__.py"

    def get_data(self, path):
        """The bytes of a file."""
        with open(path, "rb") as file:
            return file.read()

    def get_source(self, fullname=None):
        """The source as a text."""
        with open(self.path, encoding="utf-8") as file:
            return file.read()

    def source_to_code(self, data, path, *, _optimize=-1):
        """The code object of a source."""
        return compile(data, path, "exec", dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname=None):
        """The code object of the module."""
        return self.source_to_code(self.get_data(self.path), self.path)

    def exec_module(self, module):
        """Run the module's source in it."""
        exec(self.get_code(module.__name__), module.__dict__)

    def load_module(self, fullname=None):
        """Make the module, put it into sys.modules and run it."""
        from importlib.util import module_from_spec, spec_from_file_location

        name = fullname or self.name
        module = module_from_spec(spec_from_file_location(name, self.path, loader=self))
        _sys.modules[name] = module
        self.exec_module(module)
        return _sys.modules[name]


class BuiltinImporter:
    """Stands for modules that are part of the interpreter."""

    @classmethod
    def create_module(cls, spec):
        """The module itself."""
        return __import__(spec.name)

    @classmethod
    def exec_module(cls, module):
        """It has run already."""


class PathFinder:
    """Finds modules along sys.path."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        """The spec of a module, None when there is none."""
        from importlib.util import find_spec

        return find_spec(fullname)

    @classmethod
    def invalidate_caches(cls):
        """Nothing is cached."""

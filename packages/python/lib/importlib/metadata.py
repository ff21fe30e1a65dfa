"""What installed packages say of themselves: the .dist-info folders along sys.path."""

import os as _os
import re as _re
import sys as _sys

__all__ = [
    "Distribution", "DistributionFinder", "PackageMetadata", "PackageNotFoundError", "distribution", "distributions",
    "entry_points", "files", "metadata", "packages_distributions", "requires", "version",
]  # fmt: skip


class PackageNotFoundError(ModuleNotFoundError):
    """The package was not found."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        """The package that was asked for."""
        (name,) = self.args
        return name


class PackageMetadata(dict):
    """The fields of a METADATA file; fields that come more than once have all their values in `get_all`."""

    def __init__(self, text):
        super().__init__()
        self._all = {}
        headers, _, body = text.replace("\r\n", "\n").partition("\n\n")
        for line in _re.sub(r"\n[ \t]+", " ", headers).splitlines():
            key, colon, value = line.partition(":")
            if colon:
                self.setdefault(key.strip(), value.strip())
                self._all.setdefault(key.strip().lower(), []).append(value.strip())
        if body.strip():
            self.setdefault("Description", body)

    def __missing__(self, key):
        values = self._all.get(key.lower())
        return values[0] if values else None

    def get_all(self, name, failobj=None):
        """Every value of a field."""
        return self._all.get(name.lower(), failobj)


class EntryPoint:
    """A name that a package offers, and where it is."""

    def __init__(self, name, value, group):
        self.name = name
        self.value = value
        self.group = group

    @property
    def module(self):
        """The module's name."""
        return self.value.partition(":")[0].strip()

    @property
    def attr(self):
        """The name in the module."""
        return self.value.partition(":")[2].partition("[")[0].strip()

    def load(self):
        """What the name stands for."""
        from importlib import import_module

        found = import_module(self.module)
        for part in filter(None, self.attr.split(".")):
            found = getattr(found, part)
        return found

    def __repr__(self):
        return f"EntryPoint(name={self.name!r}, value={self.value!r}, group={self.group!r})"


class EntryPoints(tuple):
    """Some entry points."""

    __slots__ = ()

    def __getitem__(self, name):
        for one in self:
            if one.name == name:
                return one
        raise KeyError(name)

    def select(self, **params):
        """Those with these attributes."""
        return EntryPoints([one for one in self if all(getattr(one, k) == v for k, v in params.items())])

    @property
    def names(self):
        """The set of their names."""
        return {one.name for one in self}

    @property
    def groups(self):
        """The set of their groups."""
        return {one.group for one in self}


class Distribution:
    """An installed package."""

    def __init__(self, folder):
        self._path = folder

    def read_text(self, filename):
        """The text of one of its metadata files; None without it."""
        try:
            with open(_os.path.join(self._path, filename), encoding="utf-8") as file:
                return file.read()
        except OSError:
            return None

    @property
    def metadata(self):
        """Its METADATA."""
        return PackageMetadata(self.read_text("METADATA") or self.read_text("PKG-INFO") or "")

    @property
    def name(self):
        """The package's name."""
        return self.metadata["Name"]

    @property
    def version(self):
        """The package's version."""
        return self.metadata["Version"]

    @property
    def requires(self):
        """What it needs; None when it says nothing."""
        return self.metadata.get_all("Requires-Dist")

    @property
    def entry_points(self):
        """What it offers."""
        found = []
        group = None
        for line in (self.read_text("entry_points.txt") or "").splitlines():
            line = line.strip()
            if line.startswith("["):
                group = line[1:-1].strip()
            elif line and not line.startswith("#"):
                name, _, value = line.partition("=")
                found.append(EntryPoint(name.strip(), value.strip(), group))
        return EntryPoints(found)

    @classmethod
    def from_name(cls, name):
        """The package of that name."""
        if not name:
            raise ValueError("A distribution name is required.")
        wanted = _normalized(name)
        for one in _found():
            if _normalized(_os.path.basename(one._path).partition("-")[0].removesuffix(".egg")) == wanted:
                return one
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, **kwargs):
        """Every package, or those of a name."""
        name = kwargs.get("name")
        return iter([cls.from_name(name)] if name else list(_found()))


class DistributionFinder:
    """Finds installed packages."""

    class Context:
        """What is looked for."""

        name = None

        def __init__(self, **kwargs):
            vars(self).update(kwargs)


def _normalized(name):
    return _re.sub(r"[-_.]+", "-", name).lower().replace("-", "_")


def _found():
    for folder in _sys.path:
        try:
            names = sorted(_os.listdir(folder or "."))
        except OSError:
            continue
        for name in names:
            if name.endswith((".dist-info", ".egg-info")):
                yield Distribution(_os.path.join(folder, name))


def distribution(distribution_name):
    """The installed package of that name."""
    return Distribution.from_name(distribution_name)


def distributions(**kwargs):
    """All installed packages."""
    return Distribution.discover(**kwargs)


def metadata(distribution_name):
    """The metadata of a package."""
    return distribution(distribution_name).metadata


def version(distribution_name):
    """The version of a package."""
    return distribution(distribution_name).version


def requires(distribution_name):
    """What a package needs."""
    return distribution(distribution_name).requires


def entry_points(**params):
    """The entry points of all packages."""
    every = EntryPoints([point for one in _found() for point in one.entry_points])
    return every.select(**params)


def files(distribution_name):
    """The paths of a package's files; None when it has no record of them."""
    record = distribution(distribution_name).read_text("RECORD")
    return None if record is None else [line.split(",")[0] for line in record.splitlines() if line]


def packages_distributions():
    """Which packages have which modules."""
    found = {}
    for one in _found():
        for name in (one.read_text("top_level.txt") or "").split():
            found.setdefault(name, []).append(one.name)
    return found

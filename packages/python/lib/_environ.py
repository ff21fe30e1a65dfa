"""The environment of the process, for os."""

import _os


class _Environ:
    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self.encodekey = encodekey
        self.decodekey = decodekey
        self.encodevalue = encodevalue
        self.decodevalue = decodevalue
        self._data = data

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key = self.encodekey(key)
        value = self.encodevalue(value)
        _os.putenv(key.decode("utf-8", "surrogateescape"), value.decode("utf-8", "surrogateescape"))
        self._data[key] = value

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        if encoded not in self._data:
            raise KeyError(key) from None
        _os.unsetenv(encoded.decode("utf-8", "surrogateescape"))
        del self._data[encoded]

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ", ".join(f"{self.decodekey(key)!r}: {self.decodevalue(value)!r}" for key, value in self._data.items())
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        return {**self, **other} if hasattr(other, "keys") else NotImplemented

    def __ror__(self, other):
        return {**other, **self} if hasattr(other, "keys") else NotImplemented

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        from _collections_abc import KeysView

        return KeysView(self)

    def items(self):
        from _collections_abc import ItemsView

        return ItemsView(self)

    def values(self):
        from _collections_abc import ValuesView

        return ValuesView(self)

    def __eq__(self, other):
        if hasattr(other, "keys"):
            return dict(self.items()) == dict(other.items())
        return NotImplemented

    __hash__ = None

    def pop(self, key, *default):
        try:
            value = self[key]
        except KeyError:
            if default:
                return default[0]
            raise
        del self[key]
        return value

    def popitem(self):
        for key in self:
            return key, self.pop(key)
        raise KeyError

    def clear(self):
        for key in list(self):
            del self[key]

    def update(self, other=(), /, **more):
        for key, value in dict(other, **more).items():
            self[key] = value


def make(fsencode, fsdecode, system, defpath):
    """os.environ and what goes with it."""

    def encode(value):
        if not isinstance(value, str):
            raise TypeError("str expected, not %s" % type(value).__name__)
        return value.encode("utf-8", "surrogateescape")

    def encode_upper(value):
        return encode(value).upper()

    def decode(value):
        return value.decode("utf-8", "surrogateescape")

    def check_bytes(value):
        if not isinstance(value, bytes):
            raise TypeError("bytes expected, not %s" % type(value).__name__)
        return value

    key = encode_upper if system == "nt" else encode
    data = {key(name): encode(value) for name, value in _os.environ().items()}
    environ = _Environ(data, key, decode, encode, decode)
    environb = _Environ(data, check_bytes, bytes, check_bytes, bytes)

    def getenv(key, default=None):
        """Get an environment variable, return None if it doesn't exist."""
        return environ.get(key, default)

    def getenvb(key, default=None):
        """Get an environment variable, return None if it doesn't exist."""
        return environb.get(key, default)

    def putenv(name, value, /):
        """Change or add an environment variable."""
        _os.putenv(fsdecode(name), fsdecode(value))

    def unsetenv(name, /):
        """Delete an environment variable."""
        _os.unsetenv(fsdecode(name))

    def get_exec_path(env=None):
        """The sequence of directories that will be searched for the named executable."""
        path = (environ if env is None else env).get("PATH", defpath)
        return path.split(";" if system == "nt" else ":")

    return environ, environb, getenv, getenvb, putenv, unsetenv, get_exec_path


_Environ.__module__ = "os"

"""Hash functions under one interface."""

import _digest
from _lib import name_type as _name_type

_SIZES = {  # digest size, block size
    "md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64), "sha384": (48, 128), "sha512": (64, 128),
    "sha3_224": (28, 144), "sha3_256": (32, 136), "sha3_384": (48, 104), "sha3_512": (64, 72),
    "shake_128": (0, 168), "shake_256": (0, 136), "sha512_224": (28, 128), "sha512_256": (32, 128), "ripemd160": (20, 64),
}  # fmt: skip

_ALWAYS = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256",
)  # fmt: skip

algorithms_guaranteed = set(_ALWAYS)
algorithms_available = {*_ALWAYS, "ripemd160", "sha512_224", "sha512_256"}

__all__ = _ALWAYS + ("new", "algorithms_guaranteed", "algorithms_available", "file_digest", "pbkdf2_hmac")


class HASH:
    """A hash is an object used to calculate a checksum of a string of information."""

    __slots__ = ("name", "digest_size", "block_size", "_state")

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create '_hashlib.HASH' instances")

    def update(self, obj, /):
        """Update this hash object's state with the provided string."""
        _digest.update(self._state, obj)

    def digest(self):
        """Return the digest value as a bytes object."""
        return _digest.digest(self._state, self.digest_size)

    def hexdigest(self):
        """Return the digest value as a string of hexadecimal digits."""
        return _digest.hexdigest(self._state, self.digest_size)

    def copy(self):
        """Return a copy of the hash object."""
        return _made(type(self), self.name, self.digest_size, self.block_size, _digest.copy(self._state))

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {id(self):#x}>"


class HASHXOF(HASH):
    """A hash is an object used to calculate a checksum of a string of information."""

    __slots__ = ()

    def digest(self, length):
        """Return the digest value as a bytes object."""
        if length < 0:
            raise ValueError("value must be positive")
        return _digest.digest(self._state, length)

    def hexdigest(self, length):
        """Return the digest value as a string of hexadecimal digits."""
        if length < 0:
            raise ValueError("value must be positive")
        return _digest.hexdigest(self._state, length)

    def __repr__(self):
        return f"<{self.name} _hashlib.HASHXOF object @ {id(self):#x}>"


_name_type(HASH, "_hashlib.HASH")
_name_type(HASHXOF, "_hashlib.HASHXOF")
HASH.__module__ = HASHXOF.__module__ = "_hashlib"
_new_object = object.__new__


def _made(cls, name, digest_size, block_size, state):
    made = _new_object(cls)
    made.name = name
    made.digest_size = digest_size
    made.block_size = block_size
    made._state = state
    return made


def _constructor(name):
    digest_size, block_size = _SIZES[name]
    cls = HASHXOF if name.startswith("shake") else HASH
    native = name.replace("_", "") if cls is HASHXOF else name.replace("_", "-")

    def make(string=b"", *, usedforsecurity=True):
        state = _digest.new(native)
        if string:
            _digest.update(state, string)
        elif not isinstance(string, (bytes, bytearray)):
            _digest.update(state, string)
        made = _new_object(cls)
        made.name = name
        made.digest_size = digest_size
        made.block_size = block_size
        made._state = state
        return made

    make.__name__ = make.__qualname__ = f"openssl_{name}"
    make.__doc__ = f"Returns a {name} hash object; optionally initialized with a string"
    return make


md5 = _constructor("md5")
sha1 = _constructor("sha1")
sha224 = _constructor("sha224")
sha256 = _constructor("sha256")
sha384 = _constructor("sha384")
sha512 = _constructor("sha512")
sha3_224 = _constructor("sha3_224")
sha3_256 = _constructor("sha3_256")
sha3_384 = _constructor("sha3_384")
sha3_512 = _constructor("sha3_512")
shake_128 = _constructor("shake_128")
shake_256 = _constructor("shake_256")


def _blake(name, wide, size, block, native):
    """The class blake2b or blake2s."""

    def __new__(
        cls, data=b"", /, *, digest_size=size, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
        node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True,
    ):  # fmt: skip
        if not 1 <= digest_size <= size:
            raise ValueError(f"digest_size must be between 1 and {size} bytes")
        key, salt, person = bytes(key), bytes(salt), bytes(person)
        if len(salt) > size // 4:
            raise ValueError(f"maximum salt length is {size // 4} bytes")
        if len(person) > size // 4:
            raise ValueError(f"maximum person length is {size // 4} bytes")
        if not 0 <= fanout <= 255:
            raise ValueError("fanout must be between 0 and 255")
        if not 1 <= depth <= 255:
            raise ValueError("depth must be between 1 and 255")
        if not 0 <= leaf_size < 2**32:
            raise OverflowError("leaf_size is too large")
        if not 0 <= node_offset < (2**64 if wide else 2**48):
            raise OverflowError("node_offset is too large")
        if not 0 <= node_depth <= 255:
            raise ValueError("node_depth must be between 0 and 255")
        if not 0 <= inner_size <= size:
            raise ValueError(f"inner_size must be between 0 and is {size}")
        if len(key) > size:
            raise ValueError(f"maximum key length is {size} bytes")
        plain = (
            not (key or salt or person or leaf_size or node_offset or node_depth or inner_size or last_node)
            and digest_size == size and fanout == depth == 1
        )  # fmt: skip
        if plain:
            state = _digest.new(native)
        else:
            state = _digest.blake2(wide, {
                "digest_size": digest_size, "key": key, "salt": salt, "person": person, "fanout": fanout, "depth": depth,
                "leaf_size": leaf_size, "node_offset": node_offset, "node_depth": node_depth, "inner_size": inner_size,
                "last_node": int(bool(last_node)),
            })  # fmt: skip
        self = _new_object(cls)
        self.digest_size = digest_size
        self._state = state
        if not isinstance(data, bytes) or data:
            self.update(data)
        return self

    def update(self, data, /):
        """Update this hash object's state with the provided bytes-like object."""
        _digest.update(self._state, data)

    def digest(self):
        """Return the digest value as a bytes object."""
        return _digest.digest(self._state, self.digest_size)

    def hexdigest(self):
        """Return the digest value as a string of hexadecimal digits."""
        return _digest.hexdigest(self._state, self.digest_size)

    def copy(self):
        """Return a copy of the hash object."""
        made = _new_object(type(self))
        made.digest_size = self.digest_size
        made._state = _digest.copy(self._state)
        return made

    return type(name, (), {
        "__module__": "_blake2", "__slots__": ("digest_size", "_state"), "__new__": __new__, "update": update, "digest": digest,
        "hexdigest": hexdigest, "copy": copy, "name": name, "block_size": block, "MAX_DIGEST_SIZE": size,
        "MAX_KEY_SIZE": size, "SALT_SIZE": size // 4, "PERSON_SIZE": size // 4,
    })  # fmt: skip


blake2b = _blake("blake2b", True, 64, 128, "blake2b512")
blake2s = _blake("blake2s", False, 32, 64, "blake2s256")

_constructors = {name: globals()[name] for name in _ALWAYS}


def new(name, data=b"", **kwargs):
    """Return a new hashing object using the named algorithm."""
    make = _constructors.get(name)
    if make is None:
        lowered = name.lower().replace("-", "_") if isinstance(name, str) else name
        make = _constructors.get(lowered)
        if make is None and lowered in _SIZES:
            make = _constructors[lowered] = _constructor(lowered)
        if make is None:
            raise ValueError(f"unsupported hash type {name}")
    return make(data, **kwargs)


class UnsupportedDigestmodError(ValueError):
    pass


UnsupportedDigestmodError.__module__ = "_hashlib"


def _native_name(name):
    name = name.lower()
    if name not in _SIZES or name.startswith("shake"):
        raise UnsupportedDigestmodError("[digital envelope routines] unsupported")
    return name.replace("_", "-"), _SIZES[name][0]


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    native, size = _native_name(hash_name)
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen is None:
        dklen = size
    elif dklen < 1:
        raise ValueError("key length must be greater than 0.")
    return _digest.pbkdf2(native, password, salt, iterations, dklen)


def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    """scrypt password-based key derivation function."""
    if n < 2 or n & (n - 1):
        raise ValueError("n must be a power of 2.")
    return _digest.scrypt(password, salt, n, r, p, maxmem or 33554432, dklen)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """Hash the contents of a file-like object. Returns a digest object."""
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while piece := fileobj.read(_bufsize):
        made.update(piece)
    return made

"""Values as bytes in the layout of C's structs."""

from _struct import calcsize, count as _count, error, pack, pack_into, unpack, unpack_from as _unpack_from

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


def unpack_from(format, /, buffer, offset=0):
    """Return a tuple containing values unpacked according to the format string."""
    return _unpack_from(format, buffer, offset)


def iter_unpack(format, buffer, /):
    """Return an iterator yielding tuples unpacked from the given bytes."""
    size = calcsize(format)
    if size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    if len(buffer) % size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
    return _records(format, buffer, size)


def _records(format, buffer, size):
    for offset in range(0, len(buffer), size):
        yield _unpack_from(format, buffer, offset)


class Struct:
    """Struct(fmt) --> compiled struct object"""

    def __init__(self, format):
        self.size = calcsize(format)
        self.format = format if isinstance(format, str) else format.decode("ascii")

    def pack(self, *values):
        """Return a bytes object containing values according to the format string."""
        return pack(self.format, *values)

    def pack_into(self, buffer, offset, /, *values):
        """Pack values into the writable buffer at the offset."""
        return pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer, /):
        """Return a tuple containing unpacked values."""
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        """Return a tuple containing unpacked values."""
        return _unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer, /):
        """Return an iterator yielding tuples."""
        return iter_unpack(self.format, buffer)

    def __repr__(self):
        return f"_struct.Struct({self.format!r})"


Struct.__module__ = "_struct"

"""The simple types of C: their sizes, and numbers that wrap around as C's do. There are no foreign functions."""

import struct as _struct

_SIGNED = "bhilq"


class ArgumentError(Exception):
    pass


class _SimpleMeta(type):
    def __mul__(cls, length):
        raise NotImplementedError("arrays of ctypes are not supported")


class _SimpleCData(metaclass=_SimpleMeta):
    _type_ = "i"

    def __init__(self, value=None):
        self.value = (False if self._type_ == "?" else 0.0 if self._type_ in "fd" else 0) if value is None else value

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, v):
        code = self._type_
        if code == "?":
            v = bool(v)
        elif code in "fd":
            v = _struct.unpack(code, _struct.pack(code, v))[0]
        else:
            if not isinstance(v, int):
                raise TypeError(f"an integer is required (got type {type(v).__name__})")
            bits = 8 * sizeof(self)
            v &= (1 << bits) - 1
            if code in _SIGNED and v >> bits - 1:
                v -= 1 << bits
        self._value = v

    def __bool__(self):
        return bool(self._value)

    def __repr__(self):
        return f"{type(self).__name__}({self._value!r})"


def _made(code, *names):
    made = type(_SimpleCData)(names[0], (_SimpleCData,), {"_type_": code, "__module__": __name__})
    for name in names:
        globals()[name] = made


_made("?", "c_bool")
_made("b", "c_byte", "c_int8")
_made("B", "c_ubyte", "c_uint8")
_made("h", "c_short", "c_int16")
_made("H", "c_ushort", "c_uint16")
_made("i", "c_int", "c_int32")
_made("I", "c_uint", "c_uint32")
_made("l", "c_long", "c_longlong", "c_int64", "c_ssize_t", "c_time_t")
_made("L", "c_ulong", "c_ulonglong", "c_uint64", "c_size_t")
_made("f", "c_float")
_made("d", "c_double")


def sizeof(of):
    """Size in bytes of a C type, or of a number of one."""
    return _struct.calcsize(_code(of, "this type has no size"))


def alignment(of):
    return _struct.calcsize(_code(of, "no alignment info"))


def _code(of, otherwise):
    try:
        return of._type_
    except AttributeError:
        raise TypeError(otherwise) from None


class CDLL:
    """Foreign functions: refused."""

    def __init__(self, name=None, *args, **kw):
        raise OSError(f"{name}: foreign functions are not supported")


PyDLL = CDLL

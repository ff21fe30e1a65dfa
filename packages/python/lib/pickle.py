"""
Objects as bytes and back: the pickle protocols 0 to 5, by the description of their opcodes in pickletools' documentation.
"""

import io
import struct as _struct
import sys as _sys
from _struct import pack as _pack, unpack as _unpack
from copyreg import _extension_cache, _extension_registry, _inverted_registry, _reduce_ex, _slotnames, dispatch_table
from itertools import islice
from types import FunctionType

__all__ = [
    "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads", "PickleBuffer",
    "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL",
]  # fmt: skip

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
_BATCH = 1000
_FRAME_MIN = 4
_FRAME_TARGET = 64 * 1024


class PickleError(Exception):
    """A common base class for the other pickling exceptions."""


class PicklingError(PickleError):
    """Raised when an unpicklable object is passed to dump()."""


class UnpicklingError(PickleError):
    """Raised when there is a problem unpickling an object."""


for _type in (PickleError, PicklingError, UnpicklingError):
    _type.__module__ = "_pickle"


class _Stop(Exception):
    def __init__(self, value):
        self.value = value


class PickleBuffer:
    """A wrapper for potentially out-of-band buffers."""

    def __init__(self, buffer):
        self._view = memoryview(buffer)

    def raw(self):
        """Return a memoryview of the raw memory underlying this buffer."""
        return self._view

    def release(self):
        """Release the underlying buffer exposed by the PickleBuffer object."""
        self._view.release()

    def __buffer__(self, flags):
        return self._view


MARK = b"("
STOP = b"."
_CODES = {
    "POP": b"0", "POP_MARK": b"1", "DUP": b"2", "FLOAT": b"F", "INT": b"I", "BININT": b"J", "BININT1": b"K", "LONG": b"L",
    "BININT2": b"M", "NONE": b"N", "PERSID": b"P", "BINPERSID": b"Q", "REDUCE": b"R", "STRING": b"S", "BINSTRING": b"T",
    "SHORT_BINSTRING": b"U", "UNICODE": b"V", "BINUNICODE": b"X", "APPEND": b"a", "BUILD": b"b", "GLOBAL": b"c", "DICT": b"d",
    "EMPTY_DICT": b"}", "APPENDS": b"e", "GET": b"g", "BINGET": b"h", "INST": b"i", "LONG_BINGET": b"j", "LIST": b"l",
    "EMPTY_LIST": b"]", "OBJ": b"o", "PUT": b"p", "BINPUT": b"q", "LONG_BINPUT": b"r", "SETITEM": b"s", "TUPLE": b"t",
    "EMPTY_TUPLE": b")", "SETITEMS": b"u", "BINFLOAT": b"G", "PROTO": b"\x80", "NEWOBJ": b"\x81", "EXT1": b"\x82",
    "EXT2": b"\x83", "EXT4": b"\x84", "TUPLE1": b"\x85", "TUPLE2": b"\x86", "TUPLE3": b"\x87", "NEWTRUE": b"\x88",
    "NEWFALSE": b"\x89", "LONG1": b"\x8a", "LONG4": b"\x8b", "BINBYTES": b"B", "SHORT_BINBYTES": b"C",
    "SHORT_BINUNICODE": b"\x8c", "BINUNICODE8": b"\x8d", "BINBYTES8": b"\x8e", "EMPTY_SET": b"\x8f", "ADDITEMS": b"\x90",
    "FROZENSET": b"\x91", "NEWOBJ_EX": b"\x92", "STACK_GLOBAL": b"\x93", "MEMOIZE": b"\x94", "FRAME": b"\x95",
    "BYTEARRAY8": b"\x96", "NEXT_BUFFER": b"\x97", "READONLY_BUFFER": b"\x98",
}  # fmt: skip
globals().update(_CODES)
TRUE = b"I01\n"
FALSE = b"I00\n"


def encode_long(x):
    """Encode an int to the shortest two's complement, little-endian."""
    if x == 0:
        return b""
    size = (x.bit_length() >> 3) + 1
    made = x.to_bytes(size, "little", signed=True)
    if x < 0 and size > 1 and made[-1] == 0xFF and made[-2] & 0x80:
        made = made[:-1]
    return made


def decode_long(data):
    """Decode an int from two's complement, little-endian."""
    return int.from_bytes(data, "little", signed=True)


def _getattribute(obj, name):
    """The object of a dotted name, and the one before it."""
    parent = None
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError(f"Can't get local attribute {name!r} on {obj!r}")
        try:
            parent, obj = obj, getattr(obj, part)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {parent if False else obj!r}") from None
    return obj, parent


def whichmodule(obj, name):
    """The module that an object is from."""
    module = getattr(obj, "__module__", None)
    if module is not None:
        return module
    for module_name, module in list(_sys.modules.items()):
        if module_name in ("__main__", "__mp_main__") or module is None:
            continue
        try:
            if _getattribute(module, name)[0] is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


_TO_OLD = {"builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue", "pickle": "pickle", "functools": "functools"}
_FROM_OLD = {"__builtin__": "builtins", "copy_reg": "copyreg", "Queue": "queue", "exceptions": "builtins", "cPickle": "pickle"}
_OLD_NAMES = {"range": "xrange", "str": "unicode", "int": "long", "filter": "itertools.ifilter"}
_FROM_OLD_NAMES = {("__builtin__", "xrange"): "range", ("__builtin__", "unicode"): "str", ("__builtin__", "long"): "int", ("__builtin__", "unichr"): "chr"}


class _Frames:
    """What is written goes into frames from protocol 4 on."""

    def __init__(self, write):
        self.out = write
        self.current = None

    def start(self):
        self.current = []
        self.size = 0

    def end(self):
        if self.current is not None and self.size > 0:
            self.commit(True)
            self.current = None

    def commit(self, force=False):
        if self.current is not None and (self.size >= _FRAME_TARGET or force):
            data = b"".join(self.current)
            if len(data) >= _FRAME_MIN:
                self.out(FRAME + _pack("<Q", len(data)))
            self.out(data)
            self.current = []
            self.size = 0

    def write(self, data):
        if self.current is not None:
            self.current.append(data)
            self.size += len(data)
        else:
            self.out(data)

    def write_large(self, header, payload):
        if self.current is not None:
            self.commit(True)
        self.out(header)
        self.out(payload)


class Pickler:
    """This takes a binary file for writing a pickle data stream."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        try:
            write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self._frames = _Frames(write)
        self._write = self._frames.write
        self._buffer_callback = buffer_callback
        self.memo = {}
        self.proto = int(protocol)
        self.bin = protocol >= 1
        self.fast = 0
        self.fix_imports = fix_imports and protocol < 3

    def clear_memo(self):
        """Clears the pickler's "memo"."""
        self.memo.clear()

    def dump(self, obj):
        """Write a pickled representation of obj to the open file."""
        if not hasattr(self, "_frames"):
            raise PicklingError(f"Pickler.__init__() was not called by {self.__class__.__name__}.__init__()")
        if self.proto >= 2:
            self._write(PROTO + bytes([self.proto]))
        if self.proto >= 4:
            self._frames.start()
        self.save(obj)
        self._write(STOP)
        self._frames.end()

    def memoize(self, obj):
        """Store an object in the memo."""
        if self.fast:
            return
        index = len(self.memo)
        self._put(index)
        self.memo[id(obj)] = index, obj

    def _put(self, index):
        if self.proto >= 4:
            self._write(MEMOIZE)
        elif self.bin:
            self._write(BINPUT + bytes([index]) if index < 256 else LONG_BINPUT + _pack("<I", index))
        else:
            self._write(PUT + str(index).encode() + b"\n")

    def _get(self, index):
        if self.bin:
            self._write(BINGET + bytes([index]) if index < 256 else LONG_BINGET + _pack("<I", index))
        else:
            self._write(GET + str(index).encode() + b"\n")

    def persistent_id(self, obj):
        return None

    def save(self, obj, save_persistent_id=True):
        self._frames.commit()
        if save_persistent_id and type(self).persistent_id is not Pickler.persistent_id:
            pid = self.persistent_id(obj)
            if pid is not None:
                return self.save_pers(pid)
        known = self.memo.get(id(obj))
        if known is not None:
            return self._get(known[0])
        reduced = NotImplemented
        override = getattr(self, "reducer_override", None)
        if override is not None and type(obj) not in self.dispatch:
            reduced = override(obj)
        if reduced is NotImplemented:
            kind = type(obj)
            method = self.dispatch.get(kind)
            if method is not None:
                return method(self, obj)
            reduce = getattr(self, "dispatch_table", dispatch_table).get(kind)
            if reduce is not None:
                reduced = reduce(obj)
            elif issubclass(kind, type):
                return self.save_global(obj)
            else:
                reduced = _reduced(obj, kind, self.proto)
        if isinstance(reduced, str):
            return self.save_global(obj, reduced)
        if not isinstance(reduced, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self.save_reduce(*reduced, obj=obj)

    def save_pers(self, pid):
        if self.bin:
            self.save(pid, save_persistent_id=False)
            self._write(BINPERSID)
        else:
            try:
                self._write(PERSID + str(pid).encode("ascii") + b"\n")
            except UnicodeEncodeError:
                raise PicklingError("persistent IDs in protocol 0 must be ASCII strings")

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        if not callable(func):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        save, write = self.save, self._write
        name = getattr(func, "__name__", "")
        if self.proto >= 2 and name == "__newobj_ex__":
            cls, args, kwargs = args
            if self.proto >= 4:
                save(cls)
                save(args)
                save(kwargs)
                write(NEWOBJ_EX)
            else:
                from functools import partial

                save(partial(cls.__new__, cls, *args, **kwargs))
                save(())
                write(REDUCE)
        elif self.proto >= 2 and name == "__newobj__":
            cls = args[0]
            if not hasattr(cls, "__new__"):
                raise PicklingError("args[0] from __newobj__ args has no __new__")
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            save(cls)
            save(args[1:])
            write(NEWOBJ)
        else:
            save(func)
            save(args)
            write(REDUCE)
        if obj is not None:
            if id(obj) in self.memo:
                write(POP)
                self._get(self.memo[id(obj)][0])
            else:
                self.memoize(obj)
        if listitems is not None:
            self._batch_appends(listitems)
        if dictitems is not None:
            self._batch_setitems(dictitems)
        if state is not None:
            if state_setter is None:
                save(state)
                write(BUILD)
            else:
                save(state_setter)
                save(obj)
                save(state)
                write(TUPLE2)
                write(REDUCE)
                write(POP)

    dispatch = {}

    def save_none(self, obj):
        self._write(NONE)

    def save_bool(self, obj):
        if self.proto >= 2:
            self._write(NEWTRUE if obj else NEWFALSE)
        else:
            self._write(TRUE if obj else FALSE)

    def save_long(self, obj):
        write = self._write
        if self.bin and -0x80000000 <= obj <= 0x7FFFFFFF:
            if 0 <= obj <= 0xFF:
                write(BININT1 + bytes([obj]))
            elif 0 <= obj <= 0xFFFF:
                write(BININT2 + _pack("<H", obj))
            else:
                write(BININT + _pack("<i", obj))
        elif self.proto >= 2:
            data = encode_long(obj)
            n = len(data)
            write(LONG1 + bytes([n]) + data if n < 256 else LONG4 + _pack("<i", n) + data)
        elif -0x80000000 <= obj <= 0x7FFFFFFF:
            write(INT + repr(obj).encode() + b"\n")
        else:
            write(LONG + repr(obj).encode() + b"L\n")

    def save_float(self, obj):
        self._write(BINFLOAT + _pack(">d", obj) if self.bin else FLOAT + repr(obj).encode() + b"\n")

    def _large(self, header, data):
        if len(data) >= _FRAME_TARGET:
            self._frames.write_large(header, data)
        else:
            self._write(header + data)

    def save_bytes(self, obj):
        if self.proto < 3:
            if not obj:
                self.save_reduce(bytes, (), obj=obj)
            else:
                from _codecs import encode

                self.save_reduce(encode, (str(obj, "latin1"), "latin1"), obj=obj)
            return
        n = len(obj)
        if n <= 0xFF:
            self._write(SHORT_BINBYTES + bytes([n]) + obj)
        elif n > 0xFFFFFFFF and self.proto >= 4:
            self._large(BINBYTES8 + _pack("<Q", n), obj)
        else:
            self._large(BINBYTES + _pack("<I", n), obj)
        self.memoize(obj)

    def save_bytearray(self, obj):
        if self.proto < 5:
            self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
            return
        self._large(BYTEARRAY8 + _pack("<Q", len(obj)), bytes(obj))
        self.memoize(obj)

    def save_picklebuffer(self, obj):
        if self.proto < 5:
            raise PicklingError("PickleBuffer can only be pickled with protocol >= 5")
        view = obj.raw()
        in_band = True
        if self._buffer_callback is not None:
            in_band = bool(self._buffer_callback(obj))
        if in_band:
            (self.save_bytes if view.readonly else self.save_bytearray)(view.tobytes())
        else:
            self._write(NEXT_BUFFER)
            if view.readonly:
                self._write(READONLY_BUFFER)

    def save_str(self, obj):
        if self.bin:
            data = obj.encode("utf-8", "surrogatepass")
            n = len(data)
            if n <= 0xFF and self.proto >= 4:
                self._write(SHORT_BINUNICODE + bytes([n]) + data)
            elif n > 0xFFFFFFFF and self.proto >= 4:
                self._large(BINUNICODE8 + _pack("<Q", n), data)
            else:
                self._large(BINUNICODE + _pack("<I", n), data)
        else:
            text = obj
            for old, new in (("\\", "\\u005c"), ("\0", "\\u0000"), ("\n", "\\u000a"), ("\r", "\\u000d"), ("\x1a", "\\u001a")):
                text = text.replace(old, new)
            self._write(UNICODE + _raw_escaped(text) + b"\n")
        self.memoize(obj)

    def save_tuple(self, obj):
        if not obj:
            self._write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        n = len(obj)
        memo = self.memo
        if n <= 3 and self.proto >= 2:
            for element in obj:
                self.save(element)
            if id(obj) in memo:  # it holds itself
                self._write(POP * n)
                self._get(memo[id(obj)][0])
            else:
                self._write((None, TUPLE1, TUPLE2, TUPLE3)[n])
                self.memoize(obj)
            return
        self._write(MARK)
        for element in obj:
            self.save(element)
        if id(obj) in memo:
            self._write(POP_MARK if self.bin else POP * (n + 1))
            self._get(memo[id(obj)][0])
            return
        self._write(TUPLE)
        self.memoize(obj)

    def save_list(self, obj):
        self._write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._batch_appends(obj)

    def _batch_appends(self, items):
        if not self.bin:
            for item in items:
                self.save(item)
                self._write(APPEND)
            return
        it = iter(items)
        while True:
            batch = list(islice(it, _BATCH))
            if len(batch) > 1:
                self._write(MARK)
                for item in batch:
                    self.save(item)
                self._write(APPENDS)
            elif batch:
                self.save(batch[0])
                self._write(APPEND)
            if len(batch) < _BATCH:
                return

    def save_dict(self, obj):
        self._write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._batch_setitems(obj.items())

    def _batch_setitems(self, items):
        if not self.bin:
            for k, v in items:
                self.save(k)
                self.save(v)
                self._write(SETITEM)
            return
        it = iter(items)
        while True:
            batch = list(islice(it, _BATCH))
            if len(batch) > 1:
                self._write(MARK)
                for k, v in batch:
                    self.save(k)
                    self.save(v)
                self._write(SETITEMS)
            elif batch:
                k, v = batch[0]
                self.save(k)
                self.save(v)
                self._write(SETITEM)
            if len(batch) < _BATCH:
                return

    def save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self._write(EMPTY_SET)
        self.memoize(obj)
        it = iter(obj)
        while True:
            batch = list(islice(it, _BATCH))
            if batch:
                self._write(MARK)
                for item in batch:
                    self.save(item)
                self._write(ADDITEMS)
            if len(batch) < _BATCH:
                return

    def save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self._write(MARK)
        for item in obj:
            self.save(item)
        if id(obj) in self.memo:
            self._write(POP_MARK)
            self._get(self.memo[id(obj)][0])
            return
        self._write(FROZENSET)
        self.memoize(obj)

    def save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None)
            if name is None:
                name = obj.__name__
        module_name = whichmodule(obj, name)
        try:
            __import__(module_name)
            module = _sys.modules[module_name]
            found, parent = _getattribute(module, name)
        except ImportError:
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
        except (KeyError, AttributeError):
            if "<locals>" in name:
                raise AttributeError(f"Can't get local object {name!r}") from None
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed") from None
        if found is not obj and found != obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self.proto >= 2:
            code = _extension_registry.get((module_name, name))
            if code is not None:
                if code <= 0xFF:
                    self._write(EXT1 + bytes([code]))
                elif code <= 0xFFFF:
                    self._write(EXT2 + _pack("<H", code))
                else:
                    self._write(EXT4 + _pack("<i", code))
                return
        last = name.rpartition(".")[2]
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self._write(STACK_GLOBAL)
        elif parent is not module and "." in name:
            self.save_reduce(getattr, (parent, last))
        else:
            if self.fix_imports:
                if module_name == "builtins" and name in ("range", "str", "int"):
                    name = _OLD_NAMES[name]
                elif module_name == "builtins" and isinstance(obj, type) and issubclass(obj, BaseException):
                    module_name = "exceptions"
                module_name = _TO_OLD.get(module_name, module_name)
            try:
                self._write(GLOBAL + module_name.encode("utf-8" if self.proto >= 3 else "ascii") + b"\n")
                self._write(name.encode("utf-8" if self.proto >= 3 else "ascii") + b"\n")
            except UnicodeEncodeError:
                raise PicklingError(
                    f"can't pickle global identifier '{module_name}.{name}' using pickle protocol {self.proto}"
                ) from None
        self.memoize(obj)

    def save_type(self, obj):
        for singleton in (None, NotImplemented, ...):
            if obj is type(singleton):
                return self.save_reduce(type, (singleton,), obj=obj)
        return self.save_global(obj)


for _kind, _name in (
    (type(None), "none"), (bool, "bool"), (int, "long"), (float, "float"), (bytes, "bytes"), (bytearray, "bytearray"),
    (PickleBuffer, "picklebuffer"), (str, "str"), (tuple, "tuple"), (list, "list"), (dict, "dict"), (set, "set"),
    (frozenset, "frozenset"), (FunctionType, "global"), (type, "type"),
):  # fmt: skip
    Pickler.dispatch[_kind] = getattr(Pickler, "save_" + _name)
_Pickler = Pickler


def _raw_escaped(text):
    """The codec raw_unicode_escape."""
    out = bytearray()
    for c in text:
        n = ord(c)
        if n < 256:
            out.append(n)
        elif n < 0x10000:
            out += b"\\u%04x" % n
        else:
            out += b"\\U%08x" % n
    return bytes(out)


def _raw_unescaped(data):
    import re

    return re.sub(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))", lambda m: chr(int(m[1] or m[2], 16)), data.decode("latin1"))


# --- objects without a reduction of their own ---------------------------------

_SINGLES = {id(...): "Ellipsis", id(NotImplemented): "NotImplemented"}
_BUILTIN_FUNCTION = type(len)
_BUILTIN_METHOD = type([].append)
_METHOD = type(_Frames(None).end)
_LAYOUTS = (str, bool, int, float, frozenset, bytes, tuple, bytearray, complex)
_NOT_PICKLED = {"generator", "module", "frame", "TextIOWrapper", "memoryview", "code", "traceback", "lock", "RLock"}


def _reduced(x, cls, proto):
    """What x.__reduce_ex__(proto) gives."""
    for base in cls.__mro__:
        if base is object:
            break
        if "__reduce_ex__" in base.__dict__:
            return base.__dict__["__reduce_ex__"](x, proto)
        if "__reduce__" in base.__dict__:
            return base.__dict__["__reduce__"](x)
    name = _SINGLES.get(id(x))
    if name is not None:
        return name
    if cls is _METHOD:
        return getattr, (x.__self__, x.__func__.__name__)
    if cls is _BUILTIN_FUNCTION:
        owner = getattr(x, "__self__", None)
        if owner is None or type(owner).__name__ == "module":
            return x.__qualname__ if "." not in x.__qualname__ else x.__name__
        return getattr, (owner, x.__name__)
    if cls is range:
        return range, (x.start, x.stop, x.step)
    if cls is slice:
        return slice, (x.start, x.stop, x.step)
    if issubclass(cls, BaseException):
        state = dict(x.__dict__)
        return (cls, x.args, state) if state else (cls, x.args)
    if cls.__name__ in _NOT_PICKLED:
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    if cls.__name__.endswith("_iterator") or cls.__name__ in ("zip", "map", "filter", "enumerate", "reversed"):
        return _reduced_iterator(x, cls)
    if cls.__name__ in ("dict_keys", "dict_values", "dict_items", "mappingproxy", "property", "classmethod", "staticmethod"):
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    if proto < 2:
        return _reduce_ex(x, proto)
    args, kwargs = (), None
    if hasattr(cls, "__getnewargs_ex__"):
        made = x.__getnewargs_ex__()
        if not isinstance(made, tuple):
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(made).__name__}'")
        if len(made) != 2:
            raise ValueError(f"__getnewargs_ex__ should return a tuple of length 2, not {len(made)}")
        args, kwargs = made
    elif hasattr(cls, "__getnewargs__"):
        args = x.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
    else:
        for base in _LAYOUTS:
            if issubclass(cls, base):
                args = (x.real, x.imag) if base is complex else (base(x),)
                break
    state = _state(x, cls)
    items = iter(x) if issubclass(cls, list) else None
    pairs = iter(x.items()) if issubclass(cls, dict) else None
    import copyreg

    if kwargs:
        return copyreg.__newobj_ex__, (cls, args, kwargs), state, items, pairs
    return copyreg.__newobj__, (cls, *args), state, items, pairs


def _reduced_iterator(x, cls):
    raise TypeError(f"cannot pickle '{cls.__name__}' object")


def _state(x, cls):
    getstate = getattr(cls, "__getstate__", None)
    if getstate is not None and getstate is not getattr(object, "__getstate__", None):
        return getstate(x)
    own = getattr(x, "__dict__", None) or None
    slots = {}
    for name in _slotnames(cls):
        try:
            slots[name] = getattr(x, name)
        except AttributeError:
            pass
    return (own, slots) if slots else own


# --- unpickling -----------------------------------------------------------------


class Unpickler:
    """This takes a binary file for reading a pickle data stream."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        self._buffers = iter(buffers) if buffers is not None else None
        try:
            self._file_read, self._file_line = file.read, file.readline
        except AttributeError:
            raise TypeError("file must have 'read' and 'readline' attributes") from None
        self.memo = {}
        self.encoding = encoding
        self.errors = errors
        self.proto = 0
        self.fix_imports = fix_imports

    def _read(self, n):
        data = self._file_read(n)
        if len(data) < n:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        line = self._file_line()
        if line[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def load(self):
        """Read a pickled object representation from the open file."""
        if not hasattr(self, "_file_read"):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {self.__class__.__name__}.__init__()")
        self.metastack = []
        self.stack = []
        dispatch = self.dispatch
        read = self._file_read
        while True:
            key = read(1)
            if not key:
                raise EOFError("Ran out of input")
            method = dispatch.get(key[0])
            if method is None:
                raise UnpicklingError(f"invalid load key, {_key_text(key[0])}.")
            try:
                method(self)
            except _Stop as stop:
                return stop.value
            except IndexError:
                if self.stack:
                    raise
                raise UnpicklingError("unpickling stack underflow") from None

    def persistent_load(self, pid):
        raise UnpicklingError(
            "A load persistent id instruction was encountered, but no persistent_load function was specified."
        )

    def find_class(self, module, name):
        """Return an object from a specified module."""
        if self.proto < 3 and self.fix_imports:
            new = _FROM_OLD_NAMES.get((module, name))
            if new is not None:
                name = new
            module = _FROM_OLD.get(module, module)
        __import__(module)
        found = _sys.modules[module]
        if self.proto >= 4 and "." in name:
            return _getattribute(found, name)[0]
        return getattr(found, name) if hasattr(found, name) else _missing(found, name)

    def _pop_mark(self):
        if not self.metastack:
            raise UnpicklingError("could not find MARK")
        items = self.stack
        self.stack = self.metastack.pop()
        return items

    dispatch = {}


_Unpickler = Unpickler


def _missing(module, name):
    raise AttributeError(f"Can't get attribute {name!r} on {module!r}")


def _key_text(n):
    return repr(chr(n)) if 32 <= n < 127 else f"'\\x{n:02x}'"


def _loads(code):
    def register(f):
        Unpickler.dispatch[code[0]] = f
        return f

    return register


def _simple(code, make):
    """An opcode that pushes what make(unpickler) gives."""

    def run(self):
        made = make(self)  # which may be what ends a marked stack
        self.stack.append(made)

    Unpickler.dispatch[code[0]] = run


def _u(format, size):
    return lambda self: _unpack(format, self._read(size))[0]


_byte = lambda self: self._read(1)[0]


def _proto(self):
    proto = self._read(1)[0]
    if proto > HIGHEST_PROTOCOL:
        raise ValueError(f"unsupported pickle protocol: {proto}")
    self.proto = proto


def _int_line(self):
    data = self._line()
    if data == b"00":
        return False
    if data == b"01":
        return True
    return int(data, 0)


def _long_line(self):
    data = self._line()
    return int(data[:-1] if data.endswith(b"L") else data, 0)


def _long1(self):
    return decode_long(self._read(self._read(1)[0]))


def _long4(self):
    n = _unpack("<i", self._read(4))[0]
    if n < 0:
        raise UnpicklingError("LONG pickle has negative byte count")
    return decode_long(self._read(n))


def _old_string(self, data):
    return data if self.encoding == "bytes" else data.decode(self.encoding, self.errors)


def _string_line(self):
    data = self._line()
    if len(data) >= 2 and data[0] == data[-1] and data[0] in b"\"'":
        import ast

        return _old_string(self, ast.literal_eval("b" + data.decode("latin1")))
    raise UnpicklingError("the STRING opcode argument must be quoted")


def _sized(format, size, make):
    def run(self):
        n = _unpack(format, self._read(size))[0]
        return make(self, self._read(n) if n else b"")

    return run


_text = lambda self, data: str(data, "utf-8", "surrogatepass")
_same = lambda self, data: data

_simple(NONE, lambda self: None)
_simple(NEWTRUE, lambda self: True)
_simple(NEWFALSE, lambda self: False)
_simple(INT, _int_line)
_simple(BININT, _u("<i", 4))
_simple(BININT1, _byte)
_simple(BININT2, _u("<H", 2))
_simple(LONG, _long_line)
_simple(LONG1, _long1)
_simple(LONG4, _long4)
_simple(FLOAT, lambda self: float(self._line()))
_simple(BINFLOAT, _u(">d", 8))
_simple(STRING, _string_line)
_simple(BINSTRING, _sized("<i", 4, _old_string))
_simple(SHORT_BINSTRING, _sized("<B", 1, _old_string))
_simple(BINBYTES, _sized("<I", 4, _same))
_simple(SHORT_BINBYTES, _sized("<B", 1, _same))
_simple(BINBYTES8, _sized("<Q", 8, _same))
_simple(BYTEARRAY8, _sized("<Q", 8, lambda self, data: bytearray(data)))
_simple(UNICODE, lambda self: _raw_unescaped(self._line()))
_simple(BINUNICODE, _sized("<I", 4, _text))
_simple(SHORT_BINUNICODE, _sized("<B", 1, _text))
_simple(BINUNICODE8, _sized("<Q", 8, _text))
_simple(EMPTY_TUPLE, lambda self: ())
_simple(EMPTY_LIST, lambda self: [])
_simple(EMPTY_DICT, lambda self: {})
_simple(EMPTY_SET, lambda self: set())
_simple(TUPLE, lambda self: tuple(self._pop_mark()))
_simple(LIST, lambda self: self._pop_mark())
_simple(FROZENSET, lambda self: frozenset(self._pop_mark()))
_simple(DUP, lambda self: self.stack[-1])
_simple(PERSID, lambda self: self.persistent_load(self._line().decode("ascii")))
_simple(GLOBAL, lambda self: self.find_class(self._line().decode("utf-8"), self._line().decode("utf-8")))
Unpickler.dispatch[PROTO[0]] = _proto


@_loads(FRAME)
def _frame(self):
    self._read(8)  # how long it is does not matter: what is in it is read from the file as it comes


@_loads(BINPERSID)
def _binpersid(self):
    self.stack.append(self.persistent_load(self.stack.pop()))


@_loads(DICT)
def _dict(self):
    items = self._pop_mark()
    self.stack.append({items[i]: items[i + 1] for i in range(0, len(items), 2)})


@_loads(TUPLE1)
def _tuple1(self):
    self.stack[-1] = (self.stack[-1],)


@_loads(TUPLE2)
def _tuple2(self):
    self.stack[-2:] = [tuple(self.stack[-2:])]


@_loads(TUPLE3)
def _tuple3(self):
    self.stack[-3:] = [tuple(self.stack[-3:])]


def _instantiate(cls, args):
    if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
        try:
            return cls(*args)
        except TypeError as err:
            raise TypeError(f"in constructor for {cls.__name__}: {err}", err.__traceback__)
    return cls.__new__(cls)


@_loads(INST)
def _inst(self):
    cls = self.find_class(self._line().decode("ascii"), self._line().decode("ascii"))
    args = self._pop_mark()
    self.stack.append(_instantiate(cls, args))


@_loads(OBJ)
def _obj(self):
    args = self._pop_mark()
    cls = args.pop(0)
    self.stack.append(_instantiate(cls, args))


@_loads(NEWOBJ)
def _newobj(self):
    args = self.stack.pop()
    cls = self.stack[-1]
    self.stack[-1] = cls.__new__(cls, *args)


@_loads(NEWOBJ_EX)
def _newobj_ex(self):
    kwargs = self.stack.pop()
    args = self.stack.pop()
    cls = self.stack[-1]
    self.stack[-1] = cls.__new__(cls, *args, **kwargs)


@_loads(STACK_GLOBAL)
def _stack_global(self):
    name = self.stack.pop()
    module = self.stack.pop()
    if type(name) is not str or type(module) is not str:
        raise UnpicklingError("STACK_GLOBAL requires str")
    self.stack.append(self.find_class(module, name))


def _extension(format, size):
    def run(self):
        code = _unpack(format, self._read(size))[0]
        obj = _extension_cache.get(code)
        if obj is None:
            key = _inverted_registry.get(code)
            if not key:
                if code <= 0:
                    raise UnpicklingError("EXT specifies code <= 0")
                raise ValueError(f"unregistered extension code {code}")
            obj = _extension_cache[code] = self.find_class(*key)
        return obj

    return run


_simple(EXT1, _extension("<B", 1))
_simple(EXT2, _extension("<H", 2))
_simple(EXT4, _extension("<i", 4))


@_loads(REDUCE)
def _reduce(self):
    args = self.stack.pop()
    self.stack[-1] = self.stack[-1](*args)


@_loads(POP)
def _pop(self):
    if self.stack:
        del self.stack[-1]
    else:
        self._pop_mark()


@_loads(POP_MARK)
def _drop_mark(self):
    self._pop_mark()


def _memo_get(read):
    def run(self):
        i = read(self)
        try:
            self.stack.append(self.memo[i])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {i}") from None

    return run


def _memo_put(read):
    def run(self):
        i = read(self)
        if i < 0:
            raise ValueError("negative PUT argument")
        self.memo[i] = self.stack[-1]

    return run


for _code, _run in (
    (GET, _memo_get(lambda self: int(self._line()))), (BINGET, _memo_get(_byte)), (LONG_BINGET, _memo_get(_u("<I", 4))),
    (PUT, _memo_put(lambda self: int(self._line()))), (BINPUT, _memo_put(_byte)), (LONG_BINPUT, _memo_put(_u("<I", 4))),
    (MEMOIZE, _memo_put(lambda self: len(self.memo))),
):  # fmt: skip
    Unpickler.dispatch[_code[0]] = _run


@_loads(APPEND)
def _append(self):
    value = self.stack.pop()
    self.stack[-1].append(value)


@_loads(APPENDS)
def _appends(self):
    items = self._pop_mark()
    target = self.stack[-1]
    extend = getattr(target, "extend", None)
    if extend is not None:
        extend(items)
        return
    for item in items:
        target.append(item)


@_loads(SETITEM)
def _setitem(self):
    value = self.stack.pop()
    key = self.stack.pop()
    self.stack[-1][key] = value


@_loads(SETITEMS)
def _setitems(self):
    items = self._pop_mark()
    target = self.stack[-1]
    for i in range(0, len(items), 2):
        target[items[i]] = items[i + 1]


@_loads(ADDITEMS)
def _additems(self):
    items = self._pop_mark()
    target = self.stack[-1]
    if isinstance(target, set):
        target.update(items)
    else:
        for item in items:
            target.add(item)


@_loads(BUILD)
def _build(self):
    state = self.stack.pop()
    target = self.stack[-1]
    setstate = getattr(target, "__setstate__", None)
    if setstate is not None:
        setstate(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        own = target.__dict__
        for k, v in state.items():
            own[_sys.intern(k) if type(k) is str else k] = v
    if slots:
        for k, v in slots.items():
            setattr(target, k, v)


@_loads(NEXT_BUFFER)
def _next_buffer(self):
    if self._buffers is None:
        raise UnpicklingError(
            "pickle stream refers to out-of-band data but no *buffers* argument was given"
        )
    try:
        self.stack.append(next(self._buffers))
    except StopIteration:
        raise UnpicklingError("not enough out-of-band buffers")


@_loads(READONLY_BUFFER)
def _readonly_buffer(self):
    self.stack[-1] = memoryview(self.stack[-1]).toreadonly()


@_loads(MARK)
def _mark(self):
    self.metastack.append(self.stack)
    self.stack = []


@_loads(STOP)
def _stop(self):
    raise _Stop(self.stack.pop())


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write a pickled representation of obj to the open file object file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Return the pickled representation of the object as a bytes object."""
    pieces = _Pieces()
    Pickler(pieces, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return b"".join(pieces.all)


class _Pieces:
    def __init__(self):
        self.all = []
        self.write = self.all.append


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Read and return an object from the pickle data stored in a file."""
    return Unpickler(file, fix_imports=fix_imports, buffers=buffers, encoding=encoding, errors=errors).load()


class _Data:
    """Bytes that are read from."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def read(self, n):
        at = self.at
        self.at = at + n
        return self.data[at : at + n]

    def readline(self):
        end = self.data.find(b"\n", self.at)
        end = len(self.data) if end < 0 else end + 1
        line = self.data[self.at : end]
        self.at = end
        return line


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Read and return an object from the given pickle data."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    if not isinstance(data, bytes):
        data = bytes(memoryview(data))
    return Unpickler(_Data(data), fix_imports=fix_imports, buffers=buffers, encoding=encoding, errors=errors).load()

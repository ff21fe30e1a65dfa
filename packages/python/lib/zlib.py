"""Compression compatible with gzip, by the zlib of the machine that runs this."""

from _zlib import adler32, crc32, deflate as _deflate, error, inflate as _inflate

DEFLATED = 8
DEF_BUF_SIZE = 16384
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.3.1"
Z_BEST_COMPRESSION = 9
Z_BEST_SPEED = 1
Z_BLOCK = 5
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY = 0
Z_FILTERED = 1
Z_FINISH = 4
Z_FIXED = 4
Z_FULL_FLUSH = 3
Z_HUFFMAN_ONLY = 2
Z_NO_COMPRESSION = 0
Z_NO_FLUSH = 0
Z_PARTIAL_FLUSH = 1
Z_RLE = 3
Z_SYNC_FLUSH = 2
Z_TREES = 6


def _buffer(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}") from None


def compress(data, /, level=-1, wbits=15):
    """Returns a bytes object containing compressed data."""
    data = _buffer(data)
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    return _deflate(data, level, wbits, DEF_MEM_LEVEL, 0, None)


def decompress(data, /, wbits=15, bufsize=DEF_BUF_SIZE):
    """Returns a bytes object containing the uncompressed data."""
    made, complete, _ = _inflate(_buffer(data), wbits, None)
    if not complete:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return made


class Compress:
    """What compressobj makes. All is compressed at the last flush."""

    def __init__(self, options):
        self._options = options
        self._pieces = []
        self._finished = False

    def compress(self, data, /):
        """Returns a bytes object containing compressed data."""
        self._pieces.append(bytes(_buffer(data)))
        return b""

    def flush(self, mode=Z_FINISH, /):
        """Return a bytes object containing any remaining compressed data."""
        if mode == Z_NO_FLUSH:
            return b""
        if mode != Z_FINISH:
            raise NotImplementedError("compressobj().flush() is supported with Z_FINISH only")
        if self._finished:
            raise error("Error -2 while flushing: inconsistent stream state")
        self._finished = True
        return _deflate(b"".join(self._pieces), *self._options)

    def copy(self):
        """Return a copy of the compression object."""
        copy = Compress(self._options)
        copy._pieces = self._pieces[:]
        return copy

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()


class Decompress:
    """What decompressobj makes."""

    def __init__(self, wbits, zdict):
        self._wbits = wbits
        self._zdict = zdict
        self._input = b""
        self._given = 0  # bytes that were handed out
        self._made = b""
        self.eof = False
        self.unused_data = b""
        self.unconsumed_tail = b""

    def decompress(self, data, /, max_length=0):
        """Return a bytes object containing the decompressed version of the data."""
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        data = bytes(_buffer(data))
        if self.eof:
            self.unused_data += data
            return b""
        if self.unconsumed_tail and data.startswith(self.unconsumed_tail):
            data = data[len(self.unconsumed_tail) :]
        self._input += data
        self._made, complete, used = _inflate(self._input, self._wbits, self._zdict)
        end = len(self._made)
        if max_length and end - self._given > max_length:
            # What is not handed out yet is told as input that is left over.
            end = self._given + max_length
            self.unconsumed_tail = self._input[-1:]
        else:
            self.unconsumed_tail = b""
            if complete:
                self.eof = True
                self.unused_data = self._input[used:]
        part = self._made[self._given : end]
        self._given = end
        return part

    def flush(self, length=DEF_BUF_SIZE, /):
        """Return a bytes object containing any remaining decompressed data."""
        if length <= 0:
            raise ValueError("length must be greater than zero")
        if self.unconsumed_tail:
            return self.decompress(self.unconsumed_tail)
        return b""

    def copy(self):
        """Return a copy of the decompression object."""
        copy = Decompress(self._wbits, self._zdict)
        copy.__dict__.update(self.__dict__)
        return copy

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()


for _type in (Compress, Decompress):
    _type.__module__ = "zlib"


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=0, zdict=None):
    """Return a compressor object."""
    if method != DEFLATED or not -1 <= level <= 9 or not (8 <= abs(wbits) <= 15 or 24 <= wbits <= 31):
        raise ValueError("Invalid initialization option")
    return Compress((level, wbits, memLevel, strategy, zdict))


def decompressobj(wbits=MAX_WBITS, zdict=None):
    """Return a decompressor object."""
    return Decompress(wbits, zdict)

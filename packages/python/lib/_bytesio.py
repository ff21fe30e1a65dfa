"""Bytes in memory."""

from _io_base import BufferedIOBase, UnsupportedOperation  # noqa: F401


class BytesIO(BufferedIOBase):
    """Buffered I/O implementation using an in-memory bytes buffer."""

    def __init__(self, initial_bytes=b""):
        if initial_bytes is None:
            initial_bytes = b""
        elif isinstance(initial_bytes, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._buffer = bytearray(initial_bytes)
        self._pos = 0
        self._closed = False

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file.")

    def getvalue(self):
        """Retrieve the entire contents of the BytesIO object."""
        if self._closed:
            self._check()
        return bytes(self._buffer)

    def getbuffer(self):
        """Get a read-write view over the contents of the BytesIO object."""
        self._check()
        return memoryview(self._buffer)

    def read(self, size=-1, /):
        """Read at most size bytes, returned as a bytes object."""
        if self._closed:
            self._check()
        pos = self._pos
        if size is None or size < 0:
            end = len(self._buffer)
        else:
            end = pos + size
            if end > len(self._buffer):
                end = len(self._buffer)
        if pos >= end:
            return b""
        self._pos = end
        return bytes(self._buffer[pos:end])

    read1 = read

    def readline(self, size=-1, /):
        """Next line from the file, as a bytes object."""
        if self._closed:
            self._check()
        pos = self._pos
        end = self._buffer.find(b"\n", pos) + 1
        if end == 0:
            end = len(self._buffer)
        if size is not None and 0 <= size < end - pos:
            end = pos + size
        if pos >= end:
            return b""
        self._pos = end
        return bytes(self._buffer[pos:end])

    def readlines(self, size=None, /):
        """List of bytes objects, each a line from the file."""
        lines = []
        total = 0
        while line := self.readline():
            lines.append(line)
            total += len(line)
            if size is not None and 0 < size <= total:
                break
        return lines

    def readinto(self, buffer, /):
        """Read bytes into buffer."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    readinto1 = readinto

    def write(self, b, /):
        """Write bytes to file. Returns the number of bytes written."""
        if self._closed:
            self._check()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        if not isinstance(b, (bytes, bytearray)):
            b = memoryview(b).tobytes()
        n = len(b)
        if not n:
            return 0
        buffer = self._buffer
        pos = self._pos
        size = len(buffer)
        if pos == size:
            buffer += b
        else:
            if pos > size:
                buffer += bytes(pos - size)
            buffer[pos : pos + n] = b
        self._pos = pos + n
        return n

    def writelines(self, lines, /):
        """Write lines to the file."""
        for line in lines:
            self.write(line)

    def seek(self, pos, whence=0, /):
        """Change stream position."""
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError("negative seek value %d" % pos)
        elif whence == 1:
            pos = max(0, self._pos + pos)
        elif whence == 2:
            pos = max(0, len(self._buffer) + pos)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        self._pos = pos
        return pos

    def tell(self):
        """Current file position, an integer."""
        self._check()
        return self._pos

    def truncate(self, size=None, /):
        """Truncate the file to at most size bytes."""
        self._check()
        if size is None:
            size = self._pos
        elif size < 0:
            raise ValueError(f"negative size value {size}")
        del self._buffer[size:]
        return size

    def readable(self):
        """Returns True if the IO object can be read."""
        self._check()
        return True

    def writable(self):
        """Returns True if the IO object can be written."""
        self._check()
        return True

    def seekable(self):
        """Returns True if the IO object can be seeked."""
        self._check()
        return True

    def isatty(self):
        """Always returns False."""
        self._check()
        return False

    def flush(self):
        """Does nothing."""
        self._check()

    def close(self):
        """Disable all I/O operations."""
        self._closed = True
        self._buffer = bytearray()

    @property
    def closed(self):
        return self._closed

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


BytesIO.__module__ = "_io"

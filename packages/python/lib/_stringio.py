"""Text in memory."""

from _io_base import TextIOBase, UnsupportedOperation


class StringIO(TextIOBase):
    """Text I/O implementation using an in-memory buffer."""

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._closed = False
        self._parts = []
        self._size = 0
        self._pos = 0
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def _text(self):
        """The whole text, in one piece."""
        parts = self._parts
        if len(parts) != 1:
            text = "".join(parts)
            self._parts = parts = [text]
        return parts[0]

    def write(self, s, /):
        """Write string to file; the number of characters written."""
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        if self._closed:
            self._check()
        count = len(s)
        newline = self._newline
        if newline is None:
            s = s.replace("\r\n", "\n").replace("\r", "\n")
        elif newline == "\r" or newline == "\r\n":
            s = s.replace("\n", newline)
        n = len(s)
        if self._pos == self._size:
            self._parts.append(s)
            self._pos = self._size = self._size + n
            return count
        text = self._text()
        if self._pos > self._size:
            text += "\0" * (self._pos - self._size)
        text = text[: self._pos] + s + text[self._pos + n :]
        self._parts = [text]
        self._size = len(text)
        self._pos += n
        return count

    def writelines(self, lines, /):
        """Write a list of lines to stream."""
        for line in lines:
            self.write(line)

    def getvalue(self):
        """Retrieve the entire contents of the object."""
        self._check()
        return self._text()

    def read(self, size=-1, /):
        """Read at most size characters, returned as a string."""
        self._check()
        text = self._text()
        start = self._pos
        end = self._size if size is None or size < 0 else min(start + size, self._size)
        if start >= end:
            return ""
        self._pos = end
        return text[start:end]

    def readline(self, size=-1, /):
        """Read until newline or EOF."""
        self._check()
        start = self._pos
        if start >= self._size:
            return ""
        text = self._text()
        newline = self._newline
        if newline == "":
            end = self._size
            for stop in ("\n", "\r"):
                at = text.find(stop, start)
                if at >= 0:
                    if stop == "\r" and text[at : at + 2] == "\r\n":
                        at += 1
                    end = min(end, at + 1)
        else:
            stop = newline or "\n"
            at = text.find(stop, start)
            end = self._size if at < 0 else at + len(stop)
        if size is not None and size >= 0:
            end = min(end, start + size)
        self._pos = end
        return text[start:end]

    def readlines(self, hint=-1, /):
        """Return a list of lines from the stream."""
        lines = []
        total = 0
        while line := self.readline():
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def seek(self, pos, whence=0, /):
        """Change stream position."""
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError(f"Negative seek position {pos}")
        elif whence in (1, 2):
            if pos != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            pos = self._pos if whence == 1 else self._size
        else:
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        self._pos = pos
        return pos

    def tell(self):
        """Tell the current file position."""
        self._check()
        return self._pos

    def truncate(self, pos=None, /):
        """Truncate size to pos."""
        self._check()
        if pos is None:
            pos = self._pos
        elif pos < 0:
            raise ValueError(f"Negative size value {pos}")
        if pos < self._size:
            self._parts = [self._text()[:pos]]
            self._size = pos
        return pos

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def detach(self):
        raise UnsupportedOperation("detach")

    def flush(self):
        self._check()

    def close(self):
        """Close the IO object."""
        self._closed = True
        self._parts = []

    @property
    def closed(self):
        return self._closed

    @property
    def newlines(self):
        return None

    @property
    def line_buffering(self):
        return False

    @property
    def encoding(self):
        return None

    @property
    def errors(self):
        return None


StringIO.__module__ = "_io"

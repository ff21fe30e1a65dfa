"""What goes wrong in asyncio."""

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """The Future or Task was cancelled."""


class InvalidStateError(Exception):
    """The operation is not allowed in this state."""


class SendfileNotAvailableError(RuntimeError):
    """Sendfile syscall is not available."""


class IncompleteReadError(EOFError):
    """A stream ended before what was asked for was there."""

    def __init__(self, partial, expected):
        r_expected = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {r_expected} expected bytes")
        self.partial = partial
        self.expected = expected


class LimitOverrunError(Exception):
    """The buffer of a stream is full and no separator was found."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed


class BrokenBarrierError(RuntimeError):
    """A Barrier that is waited for was broken."""


class QueueEmpty(Exception):
    """Queue.get_nowait() of an empty queue."""


class QueueFull(Exception):
    """Queue.put_nowait() into a full queue."""


class QueueShutDown(Exception):
    """put() or get() of a queue that has been shut down."""

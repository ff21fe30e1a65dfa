"""Futures, and what waits for them."""

import logging as _logging
import threading as _threading
import time as _time
from collections import namedtuple as _namedtuple

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"

_state_names = {
    PENDING: "pending",
    RUNNING: "running",
    CANCELLED: "cancelled",
    CANCELLED_AND_NOTIFIED: "cancelled",
    FINISHED: "finished",
}

LOGGER = _logging.getLogger("concurrent.futures")

TimeoutError = TimeoutError


class Error(Exception):
    """Base class for all future-related exceptions."""


class CancelledError(Error):
    """The Future was cancelled."""


class InvalidStateError(Error):
    """The operation is not allowed in this state."""


class BrokenExecutor(RuntimeError):
    """Raised when a executor has become non-functional after a severe failure."""


class Future:
    """The result of a call that may not have come to its end yet."""

    def __init__(self):
        self._condition = _threading.Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []

    def __repr__(self):
        name = f"<{self.__class__.__name__} at {id(self):#x} state={_state_names[self._state]}"
        if self._state != FINISHED:
            return name + ">"
        if self._exception:
            return f"{name} raised {self._exception.__class__.__name__}>"
        return f"{name} returned {self._result.__class__.__name__}>"

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._call_back(callback)

    def _call_back(self, callback):
        try:
            callback(self)
        except Exception:
            LOGGER.exception("exception calling callback for %r", self)

    def cancel(self):
        """Takes the call back unless it has begun; answers whether it will never run."""
        if self._state in (RUNNING, FINISHED):
            return False
        if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
            return True
        with self._condition:
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        return self._state == RUNNING

    def done(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def add_done_callback(self, fn):
        """Has `fn` called with the future when it is done, at once if it is."""
        if self.done():
            self._call_back(fn)
        else:
            self._done_callbacks.append(fn)

    def _wait(self, timeout):
        if not self.done():
            with self._condition:
                self._condition.wait(timeout)
        if self.cancelled():
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()

    def result(self, timeout=None):
        """What the call returned; what it raised is raised."""
        self._wait(timeout)
        if self._exception is not None:
            try:
                raise self._exception
            finally:
                self = None
        return self._result

    def exception(self, timeout=None):
        """What the call raised, or None."""
        self._wait(timeout)
        return self._exception

    # For executors:

    def set_running_or_notify_cancel(self):
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            return False
        if self._state == PENDING:
            self._state = RUNNING
            return True
        LOGGER.critical("Future %s in unexpected state: %s", id(self), self._state)
        raise RuntimeError("Future in unexpected state")

    def _finish(self, result, exception):
        if self.done():
            raise InvalidStateError(f"{self._state}: {self!r}")
        with self._condition:
            self._result = result
            self._exception = exception
            self._state = FINISHED
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)


class Executor:
    """What calls are submitted to."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """The results of `fn` of the items of the iterables, in their order."""
        end = None if timeout is None else timeout + _time.monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    future = futures.pop()
                    yield future.result(None if end is None else end - _time.monotonic())
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


DoneAndNotDoneFutures = _namedtuple("DoneAndNotDoneFutures", "done not_done")


def _enough(futures, return_when):
    done = [future for future in futures if future.done()]
    if len(done) == len(futures):
        return True
    if return_when == FIRST_COMPLETED:
        return bool(done)
    if return_when == FIRST_EXCEPTION:
        return any(not future.cancelled() and future._exception is not None for future in done)
    return False


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits for some futures, or all of them: two sets, of those that are done and the others."""
    futures = set(fs)
    if not _enough(futures, return_when) and return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return condition: {return_when!r}")
    end = None if timeout is None else timeout + _time.monotonic()
    for future in futures:
        if _enough(futures, return_when):
            break
        if not future.done():
            left = None if end is None else end - _time.monotonic()
            if left is not None and left <= 0:
                break
            with future._condition:
                future._condition.wait(left)
    done = {future for future in futures if future.done()}
    return DoneAndNotDoneFutures(done, futures - done)


def as_completed(fs, timeout=None):
    """The futures, those that are done first."""
    end = None if timeout is None else timeout + _time.monotonic()
    pending = set(fs)
    total = len(pending)
    while pending:
        done = {future for future in pending if future.done()}
        pending -= done
        yield from done
        if not done and pending:
            left = None if end is None else end - _time.monotonic()
            if left is not None and left <= 0:
                raise TimeoutError(f"{len(pending)} (of {total}) futures unfinished")
            wait(pending, left, FIRST_COMPLETED)

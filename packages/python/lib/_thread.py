"""Locks and thread numbers; how threads run here is told in _thread_run."""

from time import monotonic as _clock

from _thread_run import GivenUp as _GivenUp, running as _running, started as _started, wait_until as _wait_until

__all__ = [
    "LockType", "RLock", "TIMEOUT_MAX", "allocate", "allocate_lock", "error", "exit", "exit_thread", "get_ident",
    "get_native_id", "interrupt_main", "lock", "stack_size", "start_new", "start_new_thread",
]  # fmt: skip

TIMEOUT_MAX = 9223372036.0
error = RuntimeError
_MAIN = 140000000000000  # numbers of threads look like addresses


def _deadline(blocking, timeout):
    """When a wait ends: None for never, False for at once."""
    if not blocking:
        if timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        return False
    if timeout == -1:
        return None
    if timeout < 0:
        raise ValueError("timeout value must be a non-negative number")
    if timeout > TIMEOUT_MAX:
        raise OverflowError("timeout value is too large")
    return _clock() + timeout


class lock:
    """A lock object is a synchronization primitive."""

    def __init__(self):
        self._taken = False

    def acquire(self, blocking=True, timeout=-1):
        if not self._taken and blocking and timeout == -1:
            self._taken = True
            return True
        deadline = _deadline(blocking, timeout)
        if self._taken:
            if deadline is False or not _wait_until(lambda: not self._taken, deadline):
                return False
        self._taken = True
        return True

    def release(self):
        if not self._taken:
            raise RuntimeError("release unlocked lock")
        self._taken = False

    def locked(self):
        return self._taken

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self._taken else 'unlocked'} _thread.lock object at {id(self):#x}>"

    acquire_lock = acquire
    release_lock = release
    locked_lock = locked


LockType = lock


def allocate_lock():
    return lock()


allocate = allocate_lock


class RLock:
    """A lock that the thread that has it may take again."""

    def __init__(self):
        self._owner = 0
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._owner == me:
            self._count += 1
            return True
        deadline = _deadline(blocking, timeout)
        if self._owner:
            if deadline is False or not _wait_until(lambda: not self._owner, deadline):
                return False
        self._owner = me
        self._count = 1
        return True

    def release(self):
        if self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = 0

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def _is_owned(self):
        return self._owner == get_ident()

    def _recursion_count(self):
        return self._count if self._is_owned() else 0

    def _release_save(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        state = self._count, self._owner
        self._count = self._owner = 0
        return state

    def _acquire_restore(self, state):
        if self._owner:
            _wait_until(lambda: not self._owner)
        self._count, self._owner = state

    def __repr__(self):
        return (
            f"<{'locked' if self._count else 'unlocked'} _thread.RLock object owner={self._owner} "
            f"count={self._count} at {id(self):#x}>"
        )


for _type in (lock, RLock):
    _type.__module__ = "_thread"


def get_ident():
    """Return a non-zero integer that uniquely identifies the current thread."""
    return _running[-1].ident if _running else _MAIN


_numbers = [0]


def _new_ident():
    _numbers[0] += 1
    return _MAIN - 8388608 * _numbers[0]


def get_native_id():
    """Return a non-negative integer identifying the thread as reported by the OS."""
    import os

    return os.getpid() + (_MAIN - get_ident()) // 8388608


def _count():
    return len(_running) + len(_started)


_stack_size = [0]


def stack_size(size=0, /):
    """Return the thread stack size used when creating new threads."""
    old = _stack_size[0]
    if size < 0 or 0 < size < 32768:
        if size < 0:
            raise ValueError("size must be 0 or a positive value")
        raise ValueError(f"size not valid: {size} bytes")
    _stack_size[0] = size
    return old


def exit():
    """This is synonymous to ``raise SystemExit''."""
    raise SystemExit


exit_thread = exit


def interrupt_main(signum=2, /):
    """Simulate the arrival of the given signal in the main thread."""
    raise KeyboardInterrupt


class _PlainThread:
    """What start_new_thread starts."""

    daemon = True

    def __init__(self, function, args, kwargs):
        self.call = function, args, kwargs
        self.ident = _new_ident()

    def _bootstrap(self):
        function, args, kwargs = self.call
        try:
            function(*args, **kwargs)
        except (SystemExit, _GivenUp):
            pass
        except BaseException as e:
            import sys

            sys.stdout.flush()
            sys.stderr.write(f"Exception ignored in thread started by {function!r}:\n")
            sys.__excepthook__(type(e), e, e.__traceback__)


def _enlist(thread):
    """A thread that is to run when another one waits, sleeps or ends."""
    import time

    from _thread_run import run_pending

    time._before_sleep = run_pending
    _started.append(thread)


def start_new_thread(function, args, kwargs={}, /):
    """Start a new thread and return its identifier."""
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    if not isinstance(kwargs, dict):
        raise TypeError("optional 3rd arg must be a dictionary")
    thread = _PlainThread(function, args, kwargs)
    _enlist(thread)
    return thread.ident


start_new = start_new_thread

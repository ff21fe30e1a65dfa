"""
Threads, which run one after another here: see _thread_run. Whatever needs no two threads to take turns is as with real ones.
"""

import sys as _sys
from collections import deque as _deque
from itertools import count as _count
from time import monotonic as _time

import _thread
from _thread import RLock as _RLock, TIMEOUT_MAX, get_ident, get_native_id, lock as _lock, stack_size
from _thread_run import GivenUp as _GivenUp, run_next as _run_next, running as _running, started as _started, wait_until

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock",
    "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError",
    "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "gettrace", "getprofile",
    "setprofile_all_threads", "settrace_all_threads", "get_native_id",
]  # fmt: skip

ThreadError = _thread.error
Lock = _lock
_hooks = {"trace": None, "profile": None}


def RLock(*args, **kwargs):
    """Factory function that returns a new reentrant lock."""
    return _RLock(*args, **kwargs)


def settrace(func):
    """Set a trace function for all threads started from the threading module."""
    _hooks["trace"] = func


def gettrace():
    """Get the trace function as set by threading.settrace()."""
    return _hooks["trace"]


def setprofile(func):
    """Set a profile function for all threads started from the threading module."""
    _hooks["profile"] = func


def getprofile():
    """Get the profiler function as set by threading.setprofile()."""
    return _hooks["profile"]


settrace_all_threads = settrace
setprofile_all_threads = setprofile


def _deadline(timeout):
    return None if timeout is None else _time() + max(timeout, 0)


class Condition:
    """Threads wait until another one notifies them."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ("_release_save", "_acquire_restore", "_is_owned"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = _deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Wait until notified or until a timeout occurs."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = [False]
        self._waiters.append(waiter)
        state = self._release_save()
        done = False
        try:
            done = wait_until(lambda: waiter[0], _deadline(timeout))
            return done
        finally:
            self._acquire_restore(state)
            if not done and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        """Wait until a condition evaluates to True."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        result = predicate()
        if result:
            return result
        # The predicate is what is waited for: it may become true by way of a thread that runs and ends meanwhile.
        state = self._release_save()
        try:
            wait_until(predicate, _deadline(timeout))
        finally:
            self._acquire_restore(state)
        return predicate()

    def notify(self, n=1):
        """Wake up one or more threads waiting on this condition, if any."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while n > 0 and self._waiters:
            self._waiters.popleft()[0] = True
            n -= 1

    def notify_all(self):
        """Wake up all threads waiting on this condition."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        import warnings

        warnings.warn("notifyAll() is deprecated, use notify_all() instead", DeprecationWarning, stacklevel=2)
        self.notify_all()


def _name_of(self):
    return f"{self.__class__.__module__}.{self.__class__.__qualname__} at {id(self):#x}"


class Semaphore:
    """A counter that may be taken from as long as it is positive."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def __repr__(self):
        return f"<{_name_of(self)}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        """Acquire a semaphore, decrementing the internal counter by one."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value == 0 and (not blocking or not wait_until(lambda: self._value > 0, _deadline(timeout))):
            return False
        self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        """Release a semaphore, incrementing the internal counter by one or more."""
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that must not be released more often than it was acquired."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f"<{_name_of(self)}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        self._value += n


class Event:
    """A flag that threads can wait for."""

    def __init__(self):
        self._flag = False

    def __repr__(self):
        return f"<{_name_of(self)}: {'set' if self._flag else 'unset'}>"

    def is_set(self):
        """Return true if and only if the internal flag is true."""
        return self._flag

    def isSet(self):
        import warnings

        warnings.warn("isSet() is deprecated, use is_set() instead", DeprecationWarning, stacklevel=2)
        return self._flag

    def set(self):
        """Set the internal flag to true."""
        self._flag = True

    def clear(self):
        """Reset the internal flag to false."""
        self._flag = False

    def wait(self, timeout=None):
        """Block until the internal flag is true."""
        return self._flag or wait_until(lambda: self._flag, _deadline(timeout))


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """A number of threads wait for one another."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._count = 0
        self._round = 0
        self._broken = False

    def __repr__(self):
        if self._broken:
            return f"<{_name_of(self)}: broken>"
        return f"<{_name_of(self)}: waiters={self._count}/{self._parties}>"

    def wait(self, timeout=None):
        """Wait for the barrier."""
        if self._broken:
            raise BrokenBarrierError
        index = self._count
        self._count += 1
        turn = self._round
        if self._count == self._parties:
            try:
                if self._action is not None:
                    self._action()
            except BaseException:
                self.abort()
                raise
            self._round += 1
            self._count = 0
            return index
        timeout = self._timeout if timeout is None else timeout
        if not wait_until(lambda: self._broken or self._round > turn, _deadline(timeout)):
            self.abort()
        if self._broken and self._round == turn:
            raise BrokenBarrierError
        return index

    def reset(self):
        """Reset the barrier to the initial state."""
        self._count = 0
        self._broken = False

    def abort(self):
        """Place the barrier into a 'broken' state."""
        self._broken = True

    @property
    def parties(self):
        """Return the number of threads required to trip the barrier."""
        return self._parties

    @property
    def n_waiting(self):
        """Return the number of threads currently waiting at the barrier."""
        return 0 if self._broken else self._count

    @property
    def broken(self):
        """Return True if the barrier is in a broken state."""
        return self._broken


_counter = _count(1)


class Thread:
    """An activity that runs when others wait (see _thread_run)."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if kwargs is None:
            kwargs = {}
        if name:
            name = str(name)
        else:
            name = f"Thread-{next(_counter)}"
            if target is not None:
                try:
                    name += f" ({target.__name__})"
                except AttributeError:
                    pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = kwargs
        self._daemonic = current_thread().daemon if daemon is None else bool(daemon)
        self._ident = None
        self._state = "initial"
        self._initialized = True

    _initialized = False

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = self._state
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{self.__class__.__name__}({self._name}, {status})>"

    def start(self):
        """Start the thread's activity."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._state != "initial":
            raise RuntimeError("threads can only be started once")
        self._ident = _thread._new_ident()
        self._state = "started"
        _thread._enlist(self)

    def run(self):
        """Method representing the thread's activity."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        try:
            if _hooks["trace"] is not None:
                _sys.settrace(_hooks["trace"])
            self.run()
        except (_GivenUp, SystemExit):
            pass
        except BaseException as e:
            _sys.stdout.flush()
            excepthook(ExceptHookArgs([type(e), e, e.__traceback__, self]))
        finally:
            self._state = "stopped"

    def join(self, timeout=None):
        """Wait until the thread terminates."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._state == "initial":
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if self in _started and timeout is None:
            # It may as well be the next one: but those that were started before it come first.
            pass
        wait_until(lambda: self._state == "stopped", _deadline(timeout))

    @property
    def name(self):
        """A string used for identification purposes only."""
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def ident(self):
        """Thread identifier of this thread or None if it has not been started."""
        return self._ident

    @property
    def native_id(self):
        """Native integral thread ID of this thread, or None if it has not been started."""
        return self._ident

    def is_alive(self):
        """Return whether the thread is alive."""
        assert self._initialized, "Thread.__init__() not called"
        return self._state == "started"

    @property
    def daemon(self):
        """A boolean value indicating whether this thread is a daemon thread."""
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._state != "initial":
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        _deprecated("isDaemon() is deprecated, get the daemon attribute instead")
        return self.daemon

    def setDaemon(self, daemonic):
        _deprecated("setDaemon() is deprecated, set the daemon attribute instead")
        self.daemon = daemonic

    def getName(self):
        _deprecated("getName() is deprecated, get the name attribute instead")
        return self.name

    def setName(self, name):
        _deprecated("setName() is deprecated, set the name attribute instead")
        self.name = name


def _deprecated(text):
    import warnings

    warnings.warn(text, DeprecationWarning, stacklevel=3)


class Timer(Thread):
    """Call a function after a specified number of seconds."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        """Stop the timer if it hasn't finished yet."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        self._name = "MainThread"
        self._daemonic = False
        self._ident = get_ident()
        self._state = "started"
        self._initialized = True


_main_thread = _MainThread()


def main_thread():
    """Return the main thread object."""
    return _main_thread


def current_thread():
    """Return the current Thread object, corresponding to the caller's thread of control."""
    if _running:
        thread = _running[-1]
        if isinstance(thread, Thread):
            return thread
        return _DummyThread(thread)
    return _main_thread


class _DummyThread(Thread):
    """For a thread that was not started by this module."""

    def __init__(self, plain):
        self._name = f"Dummy-{next(_counter)}"
        self._daemonic = True
        self._ident = plain.ident
        self._state = "started"
        self._initialized = True


def enumerate():
    """Return a list of all Thread objects currently alive."""
    return [_main_thread] + [thread for thread in [*_running, *_started] if isinstance(thread, Thread)]


def active_count():
    """Return the number of Thread objects currently alive."""
    return len(enumerate())


def currentThread():
    _deprecated("currentThread() is deprecated, use current_thread() instead")
    return current_thread()


def activeCount():
    _deprecated("activeCount() is deprecated, use active_count() instead")
    return active_count()


class ExceptHookArgs(tuple):
    """Type used to pass arguments to threading.excepthook."""

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __repr__(self):
        names = ("exc_type", "exc_value", "exc_traceback", "thread")
        return f"_thread._ExceptHookArgs({', '.join([f'{n}={v!r}' for n, v in zip(names, self)])})"


def excepthook(args, /):
    """Handle uncaught Thread.run() exception."""
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    _sys.stderr.write(f"Exception in thread {name}:\n")
    _sys.__excepthook__(args.exc_type, args.exc_value, args.exc_traceback)


__excepthook__ = excepthook


class local:
    """Thread-local data."""

    def __new__(cls, /, *args, **kw):
        if cls.__init__ is object.__init__ and (args or kw):
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local__all", {})
        object.__setattr__(self, "_local__made", (args, kw))
        self._local__own()
        return self

    def _local__own(self):
        """The attributes of the thread that runs."""
        every = object.__getattribute__(self, "_local__all")
        me = get_ident()
        own = every.get(me)
        if own is None:
            own = every[me] = {}
            if len(every) > 1:
                args, kw = object.__getattribute__(self, "_local__made")
                type(self).__init__(self, *args, **kw)
        return own

    def __getattribute__(self, name):
        if name == "__dict__":
            return object.__getattribute__(self, "_local__own")()
        if name.startswith("_local__"):
            return object.__getattribute__(self, name)
        own = object.__getattribute__(self, "_local__own")()
        if name in own and not isinstance(getattr(type(self), name, None), property):
            return own[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"{type(self).__name__!r} object attribute '__dict__' is read-only")
        if isinstance(getattr(type(self), name, None), property):
            return object.__setattr__(self, name, value)
        self._local__own()[name] = value

    def __delattr__(self, name):
        own = self._local__own()
        if name not in own:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        del own[name]


local.__module__ = "_thread"
local.__qualname__ = local.__name__ = "_local"


def _shutdown():
    """At the end of the program: the threads that have not run, but for daemons."""
    while _started:
        if _started[0].daemon:
            del _started[0]
        else:
            _run_next()

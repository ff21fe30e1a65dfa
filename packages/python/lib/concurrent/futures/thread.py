"""Calls in threads. Threads run one after another, so a call runs when it is submitted, in the thread that is its turn."""

import itertools as _itertools
import os as _os
import threading as _threading
from concurrent.futures import _base

_executor_numbers = _itertools.count()


class BrokenThreadPool(_base.BrokenExecutor):
    """Raised when a worker thread in a ThreadPoolExecutor failed initializing."""


class ThreadPoolExecutor(_base.Executor):
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (_os.cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._prefix = thread_name_prefix or f"ThreadPoolExecutor-{next(_executor_numbers)}"
        self._initializer = initializer
        self._initargs = initargs
        self._started = False
        self._broken = False
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise BrokenThreadPool(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = _base.Future()
        thread = _threading.Thread(
            target=self._run, args=(future, fn, args, kwargs), name=f"{self._prefix}_0"
        )
        thread.start()
        thread.join()
        return future

    def _run(self, future, fn, args, kwargs):
        if not self._started:
            self._started = True
            if self._initializer is not None:
                try:
                    self._initializer(*self._initargs)
                except BaseException:
                    _base.LOGGER.critical("Exception in initializer:", exc_info=True)
                    self._broken = "A thread initializer failed, the thread pool is not usable anymore"
                    future.set_exception(BrokenThreadPool(self._broken))
                    return
        future.set_running_or_notify_cancel()
        try:
            result = fn(*args, **kwargs)
        except BaseException as exc:
            future.set_exception(exc)
        else:
            future.set_result(result)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True

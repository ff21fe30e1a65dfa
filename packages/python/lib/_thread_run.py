"""
How threads run here: one after another. A thread that was started runs, to its end, when another one has to wait (for it, for
a lock, a queue, an event …), sleeps, or ends. So it lies on top of the one that waits; what it waits for itself can only come
from threads that have not begun. When none is left, the wait can never end in this way, though it might with real threads:
that is an error that says so. A daemon thread that waits while what the one beneath waits for has come is given up.
"""

from time import monotonic as clock, sleep as pause

__all__ = ["started", "running", "run_next", "run_pending", "wait_until", "GivenUp"]

started = []  # threads that have not begun, in order
running = []  # threads that have begun and not ended, the top one last
_waiting = []  # what each of those beneath waits for: a function, None without


class GivenUp(BaseException):
    """Raised in a daemon thread that nothing will wake before the program ends."""


def run_next():
    """Run a thread that has not begun, if there is one."""
    if not started:
        return False
    thread = started.pop(0)
    running.append(thread)
    try:
        thread._bootstrap()
    except GivenUp:
        pass
    finally:
        running.pop()
    return True


def run_pending():
    while run_next():
        pass


def wait_until(ready, deadline=None):
    """Until ready() is true (True) or the clock has passed the deadline (False)."""
    if ready():
        return True
    _waiting.append(ready)
    try:
        while True:
            if started:
                run_next()
                if ready():
                    return True
                continue
            if deadline is not None:
                # Nothing that runs here can come; those beneath may only go on when this one does.
                rest = deadline - clock()
                if rest > 0 and not _beneath_is_ready():
                    pause(rest)
                return ready()
            if running and running[-1].daemon and (len(_waiting) < 2 or _beneath_is_ready() or _all_daemons()):
                raise GivenUp
            raise RuntimeError(
                "this wait would never end: threads run one after another here, "
                "and what it waits for would have to come from one that waits itself"
            )
    finally:
        _waiting.pop()


def _all_daemons():
    return all(thread.daemon for thread in running)


def _beneath_is_ready():
    return any(ready is not None and ready() for ready in _waiting[:-1])

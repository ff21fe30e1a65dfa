"""Events that happen at their times."""

import time
from collections import namedtuple
from heapq import heappop, heappush
from itertools import count
from threading import RLock

__all__ = ["scheduler"]


class Event(namedtuple("Event", "time, priority, sequence, action, argument, kwargs")):
    __slots__ = ()


_numbers = count()
_missing = object()


class scheduler:
    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self._lock = RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_missing):
        """Enter a new event in the queue at an absolute time."""
        event = Event(time, priority, next(_numbers), action, argument, {} if kwargs is _missing else kwargs)
        with self._lock:
            heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_missing):
        """A variant that specifies the time as a relative time."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Remove an event from the queue."""
        from heapq import heapify

        with self._lock:
            self._queue.remove(event)
            heapify(self._queue)

    def empty(self):
        """Check whether the queue is empty."""
        return not self._queue

    def run(self, blocking=True):
        """Execute events until the queue is empty."""
        queue = self._queue
        while queue:
            event = queue[0]
            now = self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
                continue
            heappop(queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)  # lets other threads run

    @property
    def queue(self):
        """An ordered list of upcoming events."""
        return sorted(self._queue)

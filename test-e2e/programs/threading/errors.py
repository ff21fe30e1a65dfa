import threading
import _thread
import queue
from threading import Thread, Lock, RLock, Condition, Semaphore, BoundedSemaphore, Barrier


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)


l = Lock()
held = Lock()
held.acquire()
t = Thread(target=int)
t.start()
t.join()
for f in (
    l.release, RLock().release, lambda: Semaphore(-1), lambda: BoundedSemaphore(1).release(), lambda: Semaphore().release(0),
    lambda: Condition().wait(), lambda: Condition().notify(), lambda: Condition(l).notify_all(),
    lambda: Thread(target=print, group=1), lambda: Thread().join(), lambda: l.acquire(False, 1),
    lambda: l.acquire(timeout=-2), lambda: threading.current_thread().join(), lambda: Barrier(0),
    lambda: threading.stack_size(1), t.start, threading.current_thread().start, lambda: held.acquire(timeout=0.001),
    lambda: held.acquire(False), held.locked, l.locked, lambda: threading.local(1),
    lambda: setattr(t, "daemon", True), lambda: _thread.start_new_thread(1, ()), lambda: _thread.start_new_thread(int, 1),
    lambda: queue.Queue().get_nowait(), lambda: queue.Queue().get(timeout=0.001), lambda: queue.Queue().get(timeout=-1),
    lambda: queue.Queue().task_done(), threading.active_count, lambda: _thread.error is RuntimeError, _thread.exit,
):  # fmt: skip
    show(f)

small = queue.Queue(maxsize=2)
small.put(1)
small.put(2)
print(small.full(), small.qsize())
show(lambda: small.put_nowait(3))
show(lambda: small.put(3, timeout=0.001))
small.shutdown()
show(lambda: small.put(3))
print(small.get(), small.get())
show(small.get)
pq = queue.PriorityQueue()
for x in (3, 1, 2):
    pq.put(x)
lifo = queue.LifoQueue()
simple = queue.SimpleQueue()
for x in range(3):
    lifo.put(x)
    simple.put(x)
print([pq.get() for _ in range(3)], [lifo.get() for _ in range(3)], [simple.get() for _ in range(3)], simple.empty())
show(simple.get_nowait)
show(lambda: simple.get(timeout=0.001))

caught = []
threading.excepthook = lambda args: caught.append((args.exc_type, str(args.exc_value), args.thread.name))
t = Thread(target=lambda: 1 / 0, name="bad")
t.start()
t.join()
print(caught)

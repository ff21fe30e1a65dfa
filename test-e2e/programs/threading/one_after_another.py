"""Threads whose result does not depend on how they take turns."""
import queue
import sys
import threading
import time
from threading import Thread, Lock, RLock, Event, Condition, Semaphore, BoundedSemaphore, Barrier, Timer, local

counter = 0
lock = Lock()


def add(n):
    global counter
    for _ in range(n):
        with lock:
            counter += 1


threads = [Thread(target=add, args=(1000,)) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter, [t.is_alive() for t in threads], threads[0].name, threads[3].name)


class Summer(Thread):
    def __init__(self, items):
        super().__init__(name="summer", daemon=False)
        self.items = items
        self.total = None

    def run(self):
        self.total = sum(self.items)
        self.me = threading.current_thread() is self


s = Summer(range(100))
print(s.name, s.daemon, s.is_alive(), s.ident is None)
s.start()
s.join()
print(s.total, s.me, s.is_alive(), s.ident != threading.get_ident())

# a deep recursion in a thread with a bigger stack
sys.setrecursionlimit(20000)
threading.stack_size(128 * 1024 * 1024)
answers = []


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


t = Thread(target=lambda: answers.append(depth(5000)))
t.start()
t.join()
print(answers)

# workers that take from a queue until there is nothing left
q = queue.Queue()
results = []


def worker():
    while True:
        item = q.get()
        if item is None:
            break
        results.append(item * item)
        q.task_done()


for i in range(20):
    q.put(i)
workers = [Thread(target=worker) for _ in range(3)]
for _ in workers:
    q.put(None)
for t in workers:
    t.start()
for t in workers:
    t.join()
print(sorted(results))

# daemons that never end
q = queue.Queue()
seen = []


def forever():
    while True:
        item = q.get()
        seen.append(item)
        q.task_done()


for _ in range(2):
    Thread(target=forever, daemon=True).start()
for i in range(10):
    q.put(i)
q.join()
print(sorted(seen), q.empty())

event = Event()
log = []


def waiter():
    log.append(event.wait(5))


t = Thread(target=waiter)
event.set()
t.start()
t.join()
print(log, event.is_set(), event.wait(0.001))
event.clear()
print(event.is_set(), event.wait(0.001))

condition = Condition()
ready = []


def producer():
    with condition:
        ready.append("made")
        condition.notify_all()


t = Thread(target=producer)
t.start()
with condition:
    print(condition.wait_for(lambda: ready, 5))
t.join()

mine = local()
mine.x = "main"
others = []


def set_local():
    others.append(hasattr(mine, "x"))
    mine.x = "thread"
    others.append(mine.x)


t = Thread(target=set_local)
t.start()
t.join()
print(mine.x, others, mine.__dict__)


class Counted(local):
    made = 0

    def __init__(self, start):
        Counted.made += 1
        self.n = start


c = Counted(5)
c.n += 1
got = []
t = Thread(target=lambda: got.append(c.n))
t.start()
t.join()
print(c.n, got, Counted.made)
try:
    c.missing
except AttributeError as e:
    print(type(e).__name__)

fired = []
timer = Timer(0.01, fired.append, ["late"])
timer.start()
timer.join()
cancelled = Timer(5, fired.append, ["never"])
cancelled.start()
cancelled.cancel()
cancelled.join()
print(fired)

t0 = Thread(target=lambda: fired.append("slept for"))
t0.start()
time.sleep(0.05)
print(fired, t0.is_alive())

r = RLock()
with r:
    with r:
        print("twice")
sem = Semaphore(2)
print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False), sem.acquire(timeout=0.001))
sem.release(2)
with sem:
    pass
b = Barrier(1, action=lambda: print("through"))
print(b.wait(), b.parties, b.n_waiting, b.broken)
b.abort()
try:
    b.wait()
except threading.BrokenBarrierError as e:
    print(type(e).__name__, repr(str(e)))
print(threading.main_thread() is threading.current_thread(), threading.main_thread().name)

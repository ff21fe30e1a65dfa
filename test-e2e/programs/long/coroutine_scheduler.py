# Processes as generators: a scheduler with sleeping, queues, locks, joining, cancelling and failures that are passed on.
import heapq
from collections import deque
from contextlib import contextmanager


class Cancelled(Exception):
    pass


class Task:
    number = 0

    def __init__(self, name, body):
        Task.number += 1
        self.number = Task.number
        self.name, self.body = name, body
        self.result = self.error = None
        self.done = False
        self.waiting = []
        self.pending = None

    def __repr__(self):
        return f"<{self.name}>"

    def __lt__(self, other):
        return self.number < other.number


class Queue:
    def __init__(self, capacity):
        self.capacity, self.items = capacity, deque()
        self.getters, self.putters = deque(), deque()


class Lock:
    def __init__(self):
        self.owner, self.waiting = None, deque()


class Scheduler:
    def __init__(self):
        self.now, self.ready, self.sleeping, self.log = 0, deque(), [], []
        self.handlers = {
            "sleep": self.sleep, "spawn": self.spawn_call, "join": self.join, "put": self.put, "get": self.get,
            "acquire": self.acquire, "release": self.release, "cancel": self.cancel, "now": lambda task: self.resume(task, self.now),
        }

    def spawn(self, name, body):
        task = Task(name, body)
        self.ready.append((task, "send", None))
        return task

    def resume(self, task, value=None):
        task.pending = None
        self.ready.append((task, "send", value))

    def fail(self, task, error):
        self.ready.append((task, "throw", error))

    def say(self, *what):
        self.log.append(f"{self.now:3}: {' '.join(map(str, what))}")

    def run(self, limit=10_000):
        steps = 0
        while self.ready or self.sleeping:
            if not self.ready:
                self.now, task, wanted = heapq.heappop(self.sleeping)
                if task.done or task.pending is not wanted:
                    continue
                self.resume(task)
            task, how, value = self.ready.popleft()
            if task.done:
                continue
            steps += 1
            if steps > limit:
                raise RuntimeError("does not end")
            try:
                request = getattr(task.body, how)(value)
            except StopIteration as stop:
                self.finish(task, stop.value, None)
            except Exception as error:
                self.finish(task, None, error)
            else:
                kind, *arguments = request
                self.handlers[kind](task, *arguments)
        return steps

    def finish(self, task, result, error):
        task.done, task.result, task.error = True, result, error
        self.say(task, "failed with" if error else "returned", repr(error) if error else result)
        for waiter in task.waiting:
            self.fail(waiter, error) if error else self.resume(waiter, result)

    def sleep(self, task, time):
        task.pending = object()
        heapq.heappush(self.sleeping, (self.now + time, task, task.pending))

    def spawn_call(self, task, name, body):
        self.resume(task, self.spawn(name, body))

    def join(self, task, other):
        if not other.done:
            other.waiting.append(task)
        elif other.error:
            self.fail(task, other.error)
        else:
            self.resume(task, other.result)

    def put(self, task, queue, item):
        if queue.getters:
            self.resume(queue.getters.popleft(), item)
            self.resume(task)
        elif len(queue.items) < queue.capacity:
            queue.items.append(item)
            self.resume(task)
        else:
            queue.putters.append((task, item))

    def get(self, task, queue):
        if queue.items:
            self.resume(task, queue.items.popleft())
            if queue.putters:
                putter, item = queue.putters.popleft()
                queue.items.append(item)
                self.resume(putter)
        else:
            queue.getters.append(task)

    def acquire(self, task, lock):
        if lock.owner is None:
            lock.owner = task
            self.resume(task)
        else:
            lock.waiting.append(task)

    def release(self, task, lock):
        assert lock.owner is task, f"{task} does not hold it"
        lock.owner = lock.waiting.popleft() if lock.waiting else None
        if lock.owner:
            self.resume(lock.owner)
        self.resume(task)

    def cancel(self, task, other):
        self.fail(other, Cancelled(f"by {task.name}"))
        self.resume(task)


def producer(queue, name, count, pause):
    for i in range(count):
        yield "sleep", pause
        yield "put", queue, f"{name}{i}"
    return count


def consumer(queue, seen):
    try:
        while True:
            item = yield "get", queue
            if item is None:
                return len(seen)
            seen.append((yield "now",) * 100 + len(item))
            yield "sleep", 2
    finally:
        seen.append("closed")


def worker(lock, shared, times):
    for _ in range(times):
        yield "acquire", lock
        before = shared[0]
        yield "sleep", 1
        shared[0] = before + 1
        yield "release", lock
    return shared[0]


def failing(after):
    yield "sleep", after
    return 1 // (after - after)


def supervisor(scheduler):
    task = yield "spawn", "fragile", failing(3)
    try:
        yield "join", task
    except ZeroDivisionError as error:
        scheduler.say("supervisor saw", error)
    slow = yield "spawn", "slow", forever(scheduler)
    yield "sleep", 7
    yield "cancel", slow
    try:
        yield "join", slow
    except Cancelled as error:
        scheduler.say("cancelled", error)
    return "supervised"


def forever(scheduler):
    beats = 0
    try:
        while True:
            yield "sleep", 2
            beats += 1
    except Cancelled:
        scheduler.say("slow had", beats, "beats")
        raise


def nested(depth):
    if depth == 0:
        yield "sleep", 1
        return 1
    left = yield from nested(depth - 1)
    right = yield from nested(depth - 1)
    return left + right


@contextmanager
def reported(title):
    print(title)
    yield
    print(title, "is over")


def main_task(scheduler, parts):
    total = 0
    for part in parts:
        result = yield "join", part
        total += result
    scheduler.say("all parts", total)
    yield "put", queue, None


with reported("first run"):
    scheduler, queue, lock = Scheduler(), Queue(2), Lock()
    seen, shared = [], [0]
    makers = [scheduler.spawn("a", producer(queue, "a", 5, 1)), scheduler.spawn("bb", producer(queue, "bb", 4, 2))]
    eater = scheduler.spawn("eater", consumer(queue, seen))
    scheduler.spawn("main", main_task(scheduler, makers))
    workers = [scheduler.spawn(f"worker{i}", worker(lock, shared, 3)) for i in range(3)]
    scheduler.spawn("supervisor", supervisor(scheduler))
    tree = scheduler.spawn("tree", nested(4))
    steps = scheduler.run()
    print("\n".join(scheduler.log))
    print(steps, "steps until", scheduler.now, "seen", seen, shared)
    assert shared == [9] and tree.result == 16 and eater.result == 9 and seen.count("closed") == 1
with reported("endless"):
    endless = Scheduler()
    endless.spawn("endless", forever(endless))
    try:
        endless.run(50)
    except RuntimeError as error:
        print(error, endless.now)

"""A small operating system: tasks of several classes, woken by messages, run by priority.

    scheduler.py [rounds]
"""

import sys

READY = "ready"
WAITING = "waiting"
DONE = "done"


class Message:
    """A request on its way from task to task; messages form queues by their links."""

    def __init__(self, kind, value):
        self.kind = kind
        self.value = value
        self.sender = None
        self.next = None


class Queue:
    def __init__(self):
        self.first = None
        self.last = None
        self.length = 0

    def put(self, message):
        message.next = None
        if self.last is None:
            self.first = message
        else:
            self.last.next = message
        self.last = message
        self.length += 1

    def take(self):
        message = self.first
        self.first = message.next
        if self.first is None:
            self.last = None
        self.length -= 1
        return message


class Task:
    def __init__(self, name, priority):
        self.name = name
        self.priority = priority
        self.state = READY
        self.inbox = Queue()
        self.runs = 0

    def receive(self, message):
        self.inbox.put(message)
        if self.state == WAITING:
            self.state = READY

    def run(self, scheduler):
        self.runs += 1
        if self.inbox.first is None:
            self.state = WAITING
        else:
            self.handle(self.inbox.take(), scheduler)

    def handle(self, message, scheduler):
        raise NotImplementedError


class Idle(Task):
    """Has always something to do: it counts down, and wakes a device now and then."""

    def __init__(self, rounds):
        super().__init__("idle", 0)
        self.left = rounds
        self.seed = 1

    def run(self, scheduler):
        self.runs += 1
        self.left -= 1
        if self.left == 0:
            self.state = DONE
            return
        self.seed = (self.seed * 1103515245 + 12345) % 2147483648
        device = scheduler.devices[(self.seed >> 10) % len(scheduler.devices)]
        scheduler.send(self, device, Message("interrupt", self.seed >> 16))


class Device(Task):
    """Answers interrupts with data for a handler."""

    def __init__(self, name, handler):
        super().__init__(name, 20)
        self.handler = handler
        self.total = 0

    def handle(self, message, scheduler):
        self.total += message.value % 100
        scheduler.send(self, self.handler, Message("data", message.value))


class Handler(Task):
    """Collects data into packets of four, and gives them to a worker."""

    def __init__(self, name, worker):
        super().__init__(name, 10)
        self.worker = worker
        self.collected = []

    def handle(self, message, scheduler):
        self.collected.append(message.value)
        if len(self.collected) == 4:
            scheduler.send(self, self.worker, Message("packet", self.collected))
            self.collected = []


class Worker(Task):
    """Computes a checksum of packets, and says so to where they came from."""

    def __init__(self, name):
        super().__init__(name, 5)
        self.checksum = 0
        self.packets = 0

    def handle(self, message, scheduler):
        for value in message.value:
            self.checksum = (self.checksum * 31 + value) % 65521
        self.packets += 1


class Scheduler:
    def __init__(self):
        self.tasks = []
        self.devices = []
        self.sent = 0
        self.switches = 0

    def add(self, task):
        self.tasks.append(task)
        self.tasks.sort(key=lambda other: -other.priority)
        if isinstance(task, Device):
            self.devices.append(task)
        return task

    def send(self, sender, receiver, message):
        message.sender = sender
        self.sent += 1
        receiver.receive(message)

    def next_task(self):
        for task in self.tasks:
            if task.state == READY:
                return task
        return None

    def run(self):
        task = self.next_task()
        while task is not None:
            self.switches += 1
            task.run(self)
            task = self.next_task()


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    scheduler = Scheduler()
    worker = scheduler.add(Worker("worker"))
    for i in range(3):
        handler = scheduler.add(Handler(f"handler {i}", worker))
        scheduler.add(Device(f"device {i}", handler))
    scheduler.add(Idle(rounds))
    scheduler.run()
    for task in scheduler.tasks:
        print(f"{task.name}: {task.state}, {task.runs} runs")
    print(f"{scheduler.sent} messages, {scheduler.switches} switches")
    print(f"{worker.packets} packets, checksum {worker.checksum}, devices {[d.total for d in scheduler.devices]}")


if __name__ == "__main__":
    main()

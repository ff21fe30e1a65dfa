"""A simulation by events: customers of a bank, tellers, a queue; distributions drawn by a generator of its own.

    event_simulation.py [customers]
"""

import math
import sys


class Random:
    """A linear congruential generator."""

    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return (self.state >> 3) / 268435456.0

    def exponential(self, mean):
        return -mean * math.log(1.0 - self.uniform())


class Event:
    """Something that will happen; ordered by time, then by number."""

    def __init__(self, time, number, action):
        self.time = time
        self.number = number
        self.action = action

    def __lt__(self, other):
        if self.time != other.time:
            return self.time < other.time
        return self.number < other.number


class EventQueue:
    """A binary heap of events."""

    def __init__(self):
        self.heap = []

    def __bool__(self):
        return bool(self.heap)

    def push(self, event):
        heap = self.heap
        heap.append(event)
        i = len(heap) - 1
        while i > 0:
            parent = (i - 1) // 2
            if not event < heap[parent]:
                break
            heap[i] = heap[parent]
            i = parent
        heap[i] = event

    def pop(self):
        heap = self.heap
        first = heap[0]
        last = heap.pop()
        if heap:
            i = 0
            size = len(heap)
            while True:
                child = 2 * i + 1
                if child >= size:
                    break
                if child + 1 < size and heap[child + 1] < heap[child]:
                    child += 1
                if not heap[child] < last:
                    break
                heap[i] = heap[child]
                i = child
            heap[i] = last
        return first


class Statistic:
    """Mean and deviation of values as they come (Welford's method)."""

    def __init__(self):
        self.count = 0
        self.mean = 0.0
        self.squares = 0.0
        self.largest = 0.0

    def add(self, value):
        self.count += 1
        delta = value - self.mean
        self.mean += delta / self.count
        self.squares += delta * (value - self.mean)
        if value > self.largest:
            self.largest = value

    @property
    def deviation(self):
        return math.sqrt(self.squares / (self.count - 1)) if self.count > 1 else 0.0

    def __str__(self):
        return f"{self.mean:.4f} +- {self.deviation:.4f}, at most {self.largest:.4f}"


class Customer:
    def __init__(self, name, arrival, patience):
        self.name = name
        self.arrival = arrival
        self.patience = patience


class Teller:
    def __init__(self, name, speed):
        self.name = name
        self.speed = speed
        self.customer = None
        self.served = 0
        self.busy = 0.0


class Bank:
    def __init__(self, customers, tellers, seed):
        self.random = Random(seed)
        self.events = EventQueue()
        self.now = 0.0
        self.number = 0
        self.expected = customers
        self.arrived = 0
        self.lost = 0
        self.line = []
        self.head = 0
        self.tellers = [Teller(f"teller {i}", 1.0 + i / 10) for i in range(tellers)]
        self.waits = Statistic()
        self.lengths = Statistic()

    def after(self, delay, action):
        self.number += 1
        self.events.push(Event(self.now + delay, self.number, action))

    def arrive(self):
        self.arrived += 1
        self.lengths.add(float(len(self.line) - self.head))
        self.line.append(Customer(self.arrived, self.now, 4.0 + 8.0 * self.random.uniform()))
        self.serve()
        if self.arrived < self.expected:
            self.after(self.random.exponential(1.0), self.arrive)

    def serve(self):
        for teller in self.tellers:
            if teller.customer is None and self.head < len(self.line):
                customer = self.line[self.head]
                self.head += 1
                wait = self.now - customer.arrival
                if wait > customer.patience:
                    self.lost += 1
                    continue
                self.waits.add(wait)
                teller.customer = customer
                duration = self.random.exponential(2.7) / teller.speed
                teller.busy += duration
                self.after(duration, lambda teller=teller: self.leave(teller))

    def leave(self, teller):
        teller.customer = None
        teller.served += 1
        self.serve()

    def run(self):
        self.after(0.0, self.arrive)
        while self.events:
            event = self.events.pop()
            self.now = event.time
            event.action()


def main():
    customers = int(sys.argv[1]) if len(sys.argv) > 1 else 12000
    bank = Bank(customers, 3, 4711)
    bank.run()
    print(f"{bank.arrived} customers, {bank.lost} left without being served, closed at {bank.now:.3f}")
    print(f"waiting: {bank.waits}")
    print(f"length of the line: {bank.lengths}")
    for teller in bank.tellers:
        print(f"{teller.name}: {teller.served} served, busy {100 * teller.busy / bank.now:.2f} %")


if __name__ == "__main__":
    main()

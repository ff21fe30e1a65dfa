// A simulation by events: customers of a bank, tellers, a queue; distributions drawn by a generator of its own.
import { fixed } from "../lib/python-float.mjs";

class Random {
  constructor(seed) {
    this.state = seed;
  }

  uniform() {
    this.state = (Math.imul(this.state, 1103515245) + 12345) & 0x7fffffff;
    return (this.state >> 3) / 268435456;
  }

  exponential(mean) {
    return -mean * Math.log(1 - this.uniform());
  }
}

class Event {
  constructor(time, number, action) {
    this.time = time;
    this.number = number;
    this.action = action;
  }

  before(other) {
    return this.time !== other.time ? this.time < other.time : this.number < other.number;
  }
}

class EventQueue {
  constructor() {
    this.heap = [];
  }

  get isEmpty() {
    return this.heap.length === 0;
  }

  push(event) {
    const { heap } = this;
    heap.push(event);
    let i = heap.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!event.before(heap[parent])) break;
      heap[i] = heap[parent];
      i = parent;
    }
    heap[i] = event;
  }

  pop() {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length > 0) {
      let i = 0;
      const size = heap.length;
      for (;;) {
        let child = 2 * i + 1;
        if (child >= size) break;
        if (child + 1 < size && heap[child + 1].before(heap[child])) child++;
        if (!heap[child].before(last)) break;
        heap[i] = heap[child];
        i = child;
      }
      heap[i] = last;
    }
    return first;
  }
}

/** Mean and deviation of values as they come (Welford's method). */
class Statistic {
  constructor() {
    this.count = 0;
    this.mean = 0;
    this.squares = 0;
    this.largest = 0;
  }

  add(value) {
    this.count++;
    const delta = value - this.mean;
    this.mean += delta / this.count;
    this.squares += delta * (value - this.mean);
    if (value > this.largest) this.largest = value;
  }

  get deviation() {
    return this.count > 1 ? Math.sqrt(this.squares / (this.count - 1)) : 0;
  }

  toString() {
    return `${fixed(this.mean, 4)} +- ${fixed(this.deviation, 4)}, at most ${fixed(this.largest, 4)}`;
  }
}

class Customer {
  constructor(name, arrival, patience) {
    this.name = name;
    this.arrival = arrival;
    this.patience = patience;
  }
}

class Teller {
  constructor(name, speed) {
    this.name = name;
    this.speed = speed;
    this.customer = null;
    this.served = 0;
    this.busy = 0;
  }
}

class Bank {
  constructor(customers, tellers, seed) {
    this.random = new Random(seed);
    this.events = new EventQueue();
    this.now = 0;
    this.number = 0;
    this.expected = customers;
    this.arrived = 0;
    this.lost = 0;
    this.line = [];
    this.head = 0;
    this.tellers = Array.from({ length: tellers }, (_, i) => new Teller(`teller ${i}`, 1 + i / 10));
    this.waits = new Statistic();
    this.lengths = new Statistic();
  }

  after(delay, action) {
    this.number++;
    this.events.push(new Event(this.now + delay, this.number, action));
  }

  arrive() {
    this.arrived++;
    this.lengths.add(this.line.length - this.head);
    this.line.push(new Customer(this.arrived, this.now, 4 + 8 * this.random.uniform()));
    this.serve();
    if (this.arrived < this.expected) this.after(this.random.exponential(1), () => this.arrive());
  }

  serve() {
    for (const teller of this.tellers) {
      if (teller.customer !== null || this.head >= this.line.length) continue;
      const customer = this.line[this.head++];
      const wait = this.now - customer.arrival;
      if (wait > customer.patience) {
        this.lost++;
        continue;
      }
      this.waits.add(wait);
      teller.customer = customer;
      const duration = this.random.exponential(2.7) / teller.speed;
      teller.busy += duration;
      this.after(duration, () => this.leave(teller));
    }
  }

  leave(teller) {
    teller.customer = null;
    teller.served++;
    this.serve();
  }

  run() {
    this.after(0, () => this.arrive());
    while (!this.events.isEmpty) {
      const event = this.events.pop();
      this.now = event.time;
      event.action();
    }
  }
}

function main() {
  const bank = new Bank(Number(process.argv[2] ?? 12000), 3, 4711);
  bank.run();
  console.log(
    `${bank.arrived} customers, ${bank.lost} left without being served, closed at ${fixed(bank.now, 3)}`,
  );
  console.log(`waiting: ${bank.waits}`);
  console.log(`length of the line: ${bank.lengths}`);
  for (const teller of bank.tellers)
    console.log(
      `${teller.name}: ${teller.served} served, busy ${fixed((100 * teller.busy) / bank.now, 2)} %`,
    );
}

main();

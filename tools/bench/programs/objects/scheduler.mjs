// A small operating system: tasks of several classes, woken by messages, run by priority.

const READY = "ready";
const WAITING = "waiting";
const DONE = "done";

class Message {
  constructor(kind, value) {
    this.kind = kind;
    this.value = value;
    this.sender = null;
    this.next = null;
  }
}

class Queue {
  constructor() {
    this.first = null;
    this.last = null;
    this.length = 0;
  }

  put(message) {
    message.next = null;
    if (this.last === null) this.first = message;
    else this.last.next = message;
    this.last = message;
    this.length++;
  }

  take() {
    const message = this.first;
    this.first = message.next;
    if (this.first === null) this.last = null;
    this.length--;
    return message;
  }
}

class Task {
  constructor(name, priority) {
    this.name = name;
    this.priority = priority;
    this.state = READY;
    this.inbox = new Queue();
    this.runs = 0;
  }

  receive(message) {
    this.inbox.put(message);
    if (this.state === WAITING) this.state = READY;
  }

  run(scheduler) {
    this.runs++;
    if (this.inbox.first === null) this.state = WAITING;
    else this.handle(this.inbox.take(), scheduler);
  }
}

class Idle extends Task {
  constructor(rounds) {
    super("idle", 0);
    this.left = rounds;
    this.seed = 1;
  }

  run(scheduler) {
    this.runs++;
    this.left--;
    if (this.left === 0) {
      this.state = DONE;
      return;
    }
    this.seed = (Math.imul(this.seed, 1103515245) + 12345) & 0x7fffffff;
    const device = scheduler.devices[(this.seed >> 10) % scheduler.devices.length];
    scheduler.send(this, device, new Message("interrupt", this.seed >> 16));
  }
}

class Device extends Task {
  constructor(name, handler) {
    super(name, 20);
    this.handler = handler;
    this.total = 0;
  }

  handle(message, scheduler) {
    this.total += message.value % 100;
    scheduler.send(this, this.handler, new Message("data", message.value));
  }
}

class Handler extends Task {
  constructor(name, worker) {
    super(name, 10);
    this.worker = worker;
    this.collected = [];
  }

  handle(message, scheduler) {
    this.collected.push(message.value);
    if (this.collected.length === 4) {
      scheduler.send(this, this.worker, new Message("packet", this.collected));
      this.collected = [];
    }
  }
}

class Worker extends Task {
  constructor(name) {
    super(name, 5);
    this.checksum = 0;
    this.packets = 0;
  }

  handle(message) {
    for (const value of message.value) this.checksum = (this.checksum * 31 + value) % 65521;
    this.packets++;
  }
}

class Scheduler {
  constructor() {
    this.tasks = [];
    this.devices = [];
    this.sent = 0;
    this.switches = 0;
  }

  add(task) {
    this.tasks.push(task);
    this.tasks.sort((a, b) => b.priority - a.priority);
    if (task instanceof Device) this.devices.push(task);
    return task;
  }

  send(sender, receiver, message) {
    message.sender = sender;
    this.sent++;
    receiver.receive(message);
  }

  nextTask() {
    for (const task of this.tasks) if (task.state === READY) return task;
    return null;
  }

  run() {
    for (let task = this.nextTask(); task !== null; task = this.nextTask()) {
      this.switches++;
      task.run(this);
    }
  }
}

function main() {
  const scheduler = new Scheduler();
  const worker = scheduler.add(new Worker("worker"));
  for (let i = 0; i < 3; i++) {
    const handler = scheduler.add(new Handler(`handler ${i}`, worker));
    scheduler.add(new Device(`device ${i}`, handler));
  }
  scheduler.add(new Idle(Number(process.argv[2] ?? 20000)));
  scheduler.run();
  for (const task of scheduler.tasks) console.log(`${task.name}: ${task.state}, ${task.runs} runs`);
  console.log(`${scheduler.sent} messages, ${scheduler.switches} switches`);
  const totals = scheduler.devices.map((device) => device.total).join(", ");
  console.log(`${worker.packets} packets, checksum ${worker.checksum}, devices [${totals}]`);
}

main();

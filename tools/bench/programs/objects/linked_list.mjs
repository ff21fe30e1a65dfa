// A doubly linked list with the methods of a container: a queue, a merge sort, a circle of people.

class Link {
  constructor(item) {
    this.item = item;
    this.previous = null;
    this.next = null;
  }
}

class LinkedList {
  constructor(items = []) {
    this.head = null;
    this.tail = null;
    this.length = 0;
    for (const item of items) this.append(item);
  }

  *[Symbol.iterator]() {
    for (let link = this.head; link !== null; link = link.next) yield link.item;
  }

  *reversed() {
    for (let link = this.tail; link !== null; link = link.previous) yield link.item;
  }

  equals(other) {
    if (this.length !== other.length) return false;
    const others = other[Symbol.iterator]();
    for (const item of this) if (item !== others.next().value) return false;
    return true;
  }

  get first() {
    if (this.head === null) throw new RangeError("first of an empty list");
    return this.head.item;
  }

  append(item) {
    const link = new Link(item);
    link.previous = this.tail;
    if (this.tail === null) this.head = link;
    else this.tail.next = link;
    this.tail = link;
    this.length++;
    return link;
  }

  remove(link) {
    if (link.previous === null) this.head = link.next;
    else link.previous.next = link.next;
    if (link.next === null) this.tail = link.previous;
    else link.next.previous = link.previous;
    this.length--;
    return link.item;
  }

  popFirst() {
    return this.remove(this.head);
  }

  sorted() {
    if (this.length < 2) return new LinkedList(this);
    const halves = [new LinkedList(), new LinkedList()];
    let place = 0;
    for (const item of this) halves[Math.trunc((2 * place++) / this.length)].append(item);
    const left = halves[0].sorted();
    const right = halves[1].sorted();
    const merged = new LinkedList();
    while (left.head !== null && right.head !== null)
      merged.append((right.first < left.first ? right : left).popFirst());
    for (const rest of [left, right]) for (const item of rest) merged.append(item);
    return merged;
  }
}

function circle(people, step) {
  const ring = new LinkedList();
  for (let person = 0; person < people; person++) ring.append(person);
  let link = ring.head;
  let checksum = 0;
  while (ring.length > 1) {
    for (let i = 1; i < step; i++) link = link.next ?? ring.head;
    const following = link.next ?? ring.head;
    checksum = (checksum * 13 + ring.remove(link)) % 1000003;
    link = following;
  }
  return { left: ring.first, checksum };
}

const python = (truth) => (truth ? "True" : "False");

function main() {
  const count = Number(process.argv[2] ?? 8000);
  const items = [];
  let seed = 31;
  for (let i = 0; i < count; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    items.push(seed >> 9);
  }
  const numbers = new LinkedList(items);
  const ordered = numbers.sorted();
  let checksum = 0;
  for (const item of ordered) checksum = (checksum * 31 + item) % 1000000007;
  const backwards = new LinkedList(ordered.reversed());
  console.log(`sorted: ${checksum}, smallest ${ordered.first}, largest ${backwards.first}`);
  const again = new LinkedList(items.toSorted((a, b) => a - b));
  console.log(`equal: ${python(ordered.equals(again))}, ${python(ordered.equals(backwards))}`);

  const queue = new LinkedList();
  let served = 0;
  for (const item of numbers) {
    queue.append(item);
    if (item % 3 === 0)
      while (queue.length > 2) served = (served + queue.popFirst() * queue.length) % 1000003;
  }
  console.log(`queue: ${served}, ${queue.length} left`);
  const { left, checksum: order } = circle(count, 7);
  console.log(`circle: ${left} is left, checksum ${order}`);
}

main();

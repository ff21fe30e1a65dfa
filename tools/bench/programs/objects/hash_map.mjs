// A hash map written in JavaScript: open addressing, growth, removal, iteration; keys with a hash of their own.

/** A place on a grid, usable as a key. */
class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }

  equals(other) {
    return other instanceof Point && this.x === other.x && this.y === other.y;
  }

  hash() {
    // The bits that Python's hash has, as far as a map of this size looks at them.
    return Math.imul(this.x, 73856093) ^ Math.imul(this.y, 19349663);
  }

  toString() {
    return `Point(${this.x}, ${this.y})`;
  }
}

const hashOf = (key) => (typeof key === "number" ? key : key.hash());
const same = (a, b) => a === b || (typeof a !== "number" && a.equals(b));

class Entry {
  constructor(key, hash, value) {
    this.key = key;
    this.hash = hash;
    this.value = value;
  }
}

const REMOVED = new Entry(undefined, 0, undefined);

class HashMap {
  constructor() {
    this.slots = new Array(8).fill(null);
    this.size = 0;
    this.used = 0;
  }

  has(key) {
    return this.find(key) !== null;
  }

  at(key) {
    const entry = this.find(key);
    if (entry === null) throw new RangeError(String(key));
    return entry.value;
  }

  get(key, otherwise) {
    const entry = this.find(key);
    return entry === null ? otherwise : entry.value;
  }

  set(key, value) {
    const entry = this.find(key);
    if (entry !== null) {
      entry.value = value;
      return;
    }
    if (3 * (this.used + 1) > 2 * this.slots.length) this.resize();
    this.insert(new Entry(key, hashOf(key), value));
    this.size++;
  }

  delete(key) {
    const mask = this.slots.length - 1;
    for (let index = hashOf(key) & mask; ; index = (index + 1) & mask) {
      const entry = this.slots[index];
      if (entry === null) throw new RangeError(String(key));
      if (entry !== REMOVED && same(entry.key, key)) {
        this.slots[index] = REMOVED;
        this.size--;
        return;
      }
    }
  }

  *[Symbol.iterator]() {
    for (const entry of this.slots) if (entry !== null && entry !== REMOVED) yield entry.key;
  }

  *entries() {
    for (const entry of this.slots) if (entry !== null && entry !== REMOVED) yield [entry.key, entry.value];
  }

  find(key) {
    const hash = hashOf(key);
    const { slots } = this;
    const mask = slots.length - 1;
    for (let index = hash & mask; ; index = (index + 1) & mask) {
      const entry = slots[index];
      if (entry === null) return null;
      if (entry !== REMOVED && entry.hash === hash && same(entry.key, key)) return entry;
    }
  }

  insert(entry) {
    const mask = this.slots.length - 1;
    let index = entry.hash & mask;
    while (this.slots[index] !== null) index = (index + 1) & mask;
    this.slots[index] = entry;
    this.used++;
  }

  resize() {
    const old = this.slots;
    let size = 8;
    while (size < 3 * (this.size + 1)) size *= 2;
    this.slots = new Array(size).fill(null);
    this.used = 0;
    for (const entry of old) if (entry !== null && entry !== REMOVED) this.insert(entry);
  }
}

/** A map that counts look-ups of keys that are not there. */
class CountingMap extends HashMap {
  constructor() {
    super();
    this.misses = 0;
  }

  get(key, otherwise) {
    const value = super.get(key, null);
    if (value !== null) return value;
    this.misses++;
    return otherwise;
  }
}

const python = (truth) => (truth ? "True" : "False");
const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

function main() {
  const count = Number(process.argv[2] ?? 15000);
  const squares = new HashMap();
  for (let i = 0; i < count; i++) squares.set(i * 7, i * i);
  for (let i = 0; i < count; i += 3) squares.delete(i * 7);
  let total = 0;
  for (const [, value] of squares.entries()) total += value;
  console.log(
    `${squares.size} left of ${count}, ${total}, ${python(squares.has(7))}, ${python(squares.has(21))}`,
  );

  const visits = new CountingMap();
  let x = 0;
  let y = 0;
  let seed = 9;
  for (let i = 0; i < 2 * count; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const [dx, dy] = DIRECTIONS[(seed >> 12) % 4];
    x = (x + dx + 200) % 200;
    y = (y + dy + 200) % 200;
    const place = new Point(x, y);
    visits.set(place, visits.get(place, 0) + 1);
  }
  let most = [new Point(-1, -1), 0];
  for (const item of visits.entries()) {
    const [place, times] = item;
    const [best, bestTimes] = most;
    if (
      times > bestTimes ||
      (times === bestTimes && (place.x > best.x || (place.x === best.x && place.y > best.y)))
    )
      most = item;
  }
  console.log(`${visits.size} places, ${visits.misses} misses, most often ${most[0]}: ${most[1]}`);
  let checksum = 0;
  for (const place of visits)
    checksum = (checksum * 31 + place.x * 7 + place.y * visits.at(place)) % 1000000007;
  console.log(`checksum ${checksum}`);
  try {
    squares.at(-1);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.log(`no key ${error.message}`);
  }
}

main();

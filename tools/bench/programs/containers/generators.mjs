// Generators: pipelines of them, recursive ones over nested arrays, permutations, an endless sieve.
import { fixed } from "../lib/python-float.mjs";

function* randomNumbers(seed) {
  for (;;) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    yield seed >> 8;
  }
}

function* take(count, iterable) {
  for (const item of iterable) {
    if (count === 0) return;
    count--;
    yield item;
  }
}

function* keep(test, iterable) {
  for (const item of iterable) if (test(item)) yield item;
}

function* windows(iterable, width) {
  const window = [];
  for (const item of iterable) {
    window.push(item);
    if (window.length > width) window.shift();
    if (window.length === width) yield window.slice();
  }
}

function* primes() {
  const marked = new Map();
  for (let number = 2; ; number++) {
    const factor = marked.get(number);
    if (factor === undefined) {
      marked.set(number * number, number);
      yield number;
    } else {
      marked.delete(number);
      let multiple = number + factor;
      while (marked.has(multiple)) multiple += factor;
      marked.set(multiple, factor);
    }
  }
}

function nested(depth, width) {
  if (depth === 0) return width;
  return Array.from({ length: width }, (_, i) => nested(depth - 1, width - (i % 2)));
}

function* flatten(tree) {
  for (const item of tree) {
    if (Array.isArray(item)) yield* flatten(item);
    else yield item;
  }
}

function* permutations(items) {
  if (items.length <= 1) {
    yield items;
    return;
  }
  for (let i = 0; i < items.length; i++)
    for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)])) yield [items[i], ...rest];
}

function* runningAverage() {
  let total = 0;
  let count = 0;
  let average = 0;
  for (;;) {
    total += yield average;
    count++;
    average = total / count;
  }
}

function main() {
  const size = Number(process.argv[2] ?? 40000);
  const odd = keep((n) => n % 2 === 1, randomNumbers(3));
  let rising = 0;
  for (const [a, b, c] of windows(take(size, odd), 3)) if (a < b && b < c) rising++;
  console.log(`${rising} of ${size} threes rise`);
  let last = 0;
  let total = 0;
  const count = Math.trunc(size / 8);
  for (last of take(count, primes())) total += last;
  console.log(`prime number ${count} is ${last}, all up to it add up to ${total}`);
  const tree = nested(6, 7);
  let sum = 0;
  let leaves = 0;
  for (const leaf of flatten(tree)) sum += leaf;
  for (const _ of flatten(tree)) leaves++;
  console.log(`${sum} in the leaves, ${leaves} leaves`);
  let fixedPoints = 0;
  for (const order of permutations([0, 1, 2, 3, 4, 5, 6]))
    for (const [place, item] of order.entries()) if (place === item) fixedPoints++;
  console.log(`${fixedPoints} fixed points`);
  const average = runningAverage();
  average.next();
  let mean = 0;
  for (const number of take(size, randomNumbers(4))) mean = average.next(number % 1000).value;
  average.return();
  console.log(`average ${fixed(mean, 3)}`);
}

main();

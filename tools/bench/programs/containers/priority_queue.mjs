// A priority queue kept in an array: a binary heap of numbers, and one of triples that a print shop works off.

/** Adds an item; the first by `before` stays at index 0. */
function heapPush(heap, item, before) {
  heap.push(item);
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!before(item, heap[parent])) break;
    heap[child] = heap[parent];
    child = parent;
  }
  heap[child] = item;
}

/** Removes and returns the first item. */
function heapPop(heap, before) {
  const last = heap.pop();
  if (heap.length === 0) return last;
  const smallest = heap[0];
  const size = heap.length;
  let hole = 0;
  let child = 1;
  while (child < size) {
    const right = child + 1;
    if (right < size && before(heap[right], heap[child])) child = right;
    if (!before(heap[child], last)) break;
    heap[hole] = heap[child];
    hole = child;
    child = 2 * hole + 1;
  }
  heap[hole] = last;
  return smallest;
}

const lessNumber = (a, b) => a < b;

/** The order of arrays, item by item. */
function lessTuple(a, b) {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i];
  return false;
}

function randomNumbers(count, seed) {
  const numbers = [];
  for (let i = 0; i < count; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    numbers.push(seed >> 8);
  }
  return numbers;
}

function heapSortChecksum(numbers) {
  const heap = [];
  for (const number of numbers) heapPush(heap, number, lessNumber);
  let checksum = 0;
  while (heap.length > 0) checksum = (checksum * 31 + heapPop(heap, lessNumber)) % 1000000007;
  return checksum;
}

/** Jobs [priority, arrival, pages] wait in one heap; [time, printer] of printers that get free are another. */
function printShop(numbers, printers) {
  const free = Array.from({ length: printers }, (_, printer) => [0, printer]);
  const waiting = [];
  let finished = 0;
  let waited = 0;
  const byPrinter = Array.from({ length: printers }, () => 0);
  for (const [arrival, number] of numbers.entries()) {
    heapPush(waiting, [number % 5, arrival, 1 + ((number >> 4) % 12)], lessTuple);
    while (waiting.length > 0 && free[0][0] <= arrival) {
      const [, printer] = heapPop(free, lessTuple);
      const [, since, pages] = heapPop(waiting, lessTuple);
      waited += arrival - since;
      byPrinter[printer] += pages;
      finished++;
      heapPush(free, [arrival + pages, printer], lessTuple);
    }
  }
  return { finished, waited, byPrinter };
}

function main() {
  const jobs = Number(process.argv[2] ?? 60000);
  const numbers = randomNumbers(jobs, 7);
  console.log(`order of ${jobs} numbers: ${heapSortChecksum(numbers)}`);
  const { finished, waited, byPrinter } = printShop(numbers, 6);
  console.log(`${finished} jobs printed, ${waited} ticks waited, pages [${byPrinter.join(", ")}]`);
}

main();

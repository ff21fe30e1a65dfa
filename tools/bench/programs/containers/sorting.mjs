// Four sorting algorithms on arrays: quick, merge, heap and shell.
import { fixed } from "../lib/python-float.mjs";

function swap(items, i, j) {
  const item = items[i];
  items[i] = items[j];
  items[j] = item;
}

/** In place, with a stack of ranges; short ones by insertion. */
function quickSort(items) {
  const stack = [[0, items.length - 1]];
  while (stack.length > 0) {
    let [low, high] = stack.pop();
    while (high - low > 12) {
      const middle = (low + high) >> 1;
      if (items[middle] < items[low]) swap(items, middle, low);
      if (items[high] < items[low]) swap(items, high, low);
      if (items[high] < items[middle]) swap(items, high, middle);
      const pivot = items[middle];
      let i = low;
      let j = high;
      while (i <= j) {
        while (items[i] < pivot) i++;
        while (pivot < items[j]) j--;
        if (i <= j) swap(items, i++, j--);
      }
      if (j - low < high - i) {
        stack.push([i, high]);
        high = j;
      } else {
        stack.push([low, j]);
        low = i;
      }
    }
    for (let i = low + 1; i <= high; i++) {
      const item = items[i];
      let j = i - 1;
      while (j >= low && item < items[j]) {
        items[j + 1] = items[j];
        j--;
      }
      items[j + 1] = item;
    }
  }
}

/** A new array, sorted; equal items keep their order. */
function mergeSort(items) {
  if (items.length < 2) return items.slice();
  const middle = items.length >> 1;
  const left = mergeSort(items.slice(0, middle));
  const right = mergeSort(items.slice(middle));
  const merged = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) merged.push(right[j] < left[i] ? right[j++] : left[i++]);
  while (i < left.length) merged.push(left[i++]);
  while (j < right.length) merged.push(right[j++]);
  return merged;
}

function siftDown(items, root, end) {
  const item = items[root];
  for (;;) {
    let child = 2 * root + 1;
    if (child >= end) break;
    if (child + 1 < end && items[child] < items[child + 1]) child++;
    if (!(item < items[child])) break;
    items[root] = items[child];
    root = child;
  }
  items[root] = item;
}

function heapSort(items) {
  for (let root = (items.length >> 1) - 1; root >= 0; root--) siftDown(items, root, items.length);
  for (let end = items.length - 1; end > 0; end--) {
    swap(items, 0, end);
    siftDown(items, 0, end);
  }
}

function shellSort(items) {
  let gap = 1;
  while (gap < Math.trunc(items.length / 3)) gap = 3 * gap + 1;
  for (; gap > 0; gap = Math.trunc(gap / 3)) {
    for (let i = gap; i < items.length; i++) {
      const item = items[i];
      let j = i;
      while (j >= gap && item < items[j - gap]) {
        items[j] = items[j - gap];
        j -= gap;
      }
      items[j] = item;
    }
  }
}

function randomNumbers(count) {
  const numbers = [];
  let seed = 1234;
  for (let i = 0; i < count; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    numbers.push(seed >> 5);
  }
  return numbers;
}

const checksum = (numbers) => numbers.reduce((total, number) => (total * 31 + number) % 1000000007, 0);
const same = (a, b) => (a.length === b.length && a.every((item, i) => item === b[i]) ? "True" : "False");

function main() {
  const numbers = randomNumbers(Number(process.argv[2] ?? 40000));
  const quick = numbers.slice();
  quickSort(quick);
  console.log(`quick: ${checksum(quick)}`);
  const merged = mergeSort(numbers);
  console.log(`merge: ${checksum(merged)}, ${same(merged, quick)}`);
  const heaped = numbers.slice();
  heapSort(heaped);
  console.log(`heap:  ${checksum(heaped)}, ${same(heaped, quick)}`);
  const shelled = numbers.map((number) => number / 8);
  shellSort(shelled);
  const sum = checksum(shelled.map((x) => Math.trunc(x * 8)));
  console.log(`shell: ${sum}, ${fixed(shelled[0], 3)} to ${fixed(shelled.at(-1), 3)}`);
}

main();

// Recursion that remembers its results: in maps by number and by pair, in a closure, through a wrapper.

/** A function that calls `f` once for each list of arguments. */
function memoise(f) {
  const results = new Map();
  return (...args) => {
    const key = args.join();
    if (results.has(key)) return results.get(key);
    const result = f(...args);
    results.set(key, result);
    return result;
  };
}

const partitions = memoise((total, largest) => {
  if (total === 0) return 1;
  if (total < 0 || largest === 0) return 0;
  return (partitions(total - largest, largest) + partitions(total, largest - 1)) % 1000000007;
});

function collatzLength(n, known) {
  const length = known.get(n);
  if (length !== undefined) return length;
  const computed = 1 + collatzLength(n % 2 === 0 ? n / 2 : 3 * n + 1, known);
  known.set(n, computed);
  return computed;
}

function countPaths(width, height, holes) {
  const memory = new Map();
  function paths(x, y) {
    if (x === 0 && y === 0) return 1;
    const key = `${x},${y}`;
    if (x < 0 || y < 0 || holes.has(key)) return 0;
    let known = memory.get(key);
    if (known === undefined) {
      known = (paths(x - 1, y) + paths(x, y - 1)) % 998244353;
      memory.set(key, known);
    }
    return known;
  }
  return { found: paths(width, height), remembered: memory.size };
}

function stirling(n, k, memory) {
  if (n === k) return 1;
  if (k === 0 || k > n) return 0;
  const key = n * 1000 + k;
  let value = memory.get(key);
  if (value === undefined) {
    value = (k * stirling(n - 1, k, memory) + stirling(n - 1, k - 1, memory)) % 1000000007;
    memory.set(key, value);
  }
  return value;
}

function main() {
  const size = Number(process.argv[2] ?? 260);
  console.log(`partitions(${size}) = ${partitions(size, size)}`);
  const known = new Map([[1, 1]]);
  let longest = 0;
  for (let n = 1; n < size * 1500; n++)
    if (collatzLength(n, known) > known.get(longest === 0 ? 1 : longest)) longest = n;
  console.log(`collatz: ${longest} takes ${known.get(longest)} steps, ${known.size} known`);
  const holes = new Set();
  for (let i = 1; i < size; i++) holes.add(`${(i * 7) % size},${(i * 13) % size}`);
  const { found, remembered } = countPaths(size - 1, size - 2, holes);
  console.log(`paths: ${found}, ${remembered} cells remembered`);
  const memory = new Map();
  let total = 0;
  for (let k = 1; k < size; k++) total = (total + stirling(size, k, memory)) % 1000000007;
  console.log(`stirling: ${total}, ${memory.size} remembered`);
}

main();

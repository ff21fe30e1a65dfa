// Three tables of dynamic programming: a knapsack, a longest common subsequence, an edit distance.

const advance = (seed) => (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;

function randomText(length, seed) {
  const letters = [];
  for (let i = 0; i < length; i++) {
    seed = advance(seed);
    letters.push("acgt"[(seed >> 16) % 4]);
  }
  return letters.join("");
}

function randomItems(count) {
  const items = [];
  let seed = 3;
  for (let i = 0; i < count; i++) {
    seed = advance(seed);
    items.push({ weight: 5 + ((seed >> 8) % 60), value: 10 + ((seed >> 16) % 100) });
  }
  return items;
}

function knapsack(items, capacity) {
  const best = new Array(capacity + 1).fill(0);
  for (const { weight, value } of items)
    for (let room = capacity; room >= weight; room--)
      best[room] = Math.max(best[room], best[room - weight] + value);
  return best[capacity];
}

function longestCommonSubsequence(a, b) {
  const table = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = 0; i < a.length; i++) {
    const row = table[i];
    const following = table[i + 1];
    for (let j = 0; j < b.length; j++)
      following[j + 1] = a[i] === b[j] ? row[j] + 1 : Math.max(row[j + 1], following[j]);
  }
  let i = a.length;
  let j = b.length;
  const letters = [];
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) {
      letters.push(a[i - 1]);
      i--;
      j--;
    } else if (table[i - 1][j] >= table[i][j - 1]) i--;
    else j--;
  }
  return letters.reverse().join("");
}

function editDistance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost));
    }
    previous = current;
  }
  return previous[b.length];
}

function main() {
  const size = Number(process.argv[2] ?? 900);
  console.log(`knapsack: ${knapsack(randomItems(Math.trunc(size / 5)), size * 5)}`);
  const a = randomText(size, 11);
  const b = randomText(size + 50, 12);
  const common = longestCommonSubsequence(a, b);
  console.log(`common subsequence: ${common.length} letters, ${common.slice(0, 24)} first`);
  console.log(`edit distance: ${editDistance(a, b)}`);
}

main();

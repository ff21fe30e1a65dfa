// Breadth-first search: distances in a maze of cells, and in a graph kept as a map of arrays.

function makeMaze(side) {
  let state = 2024;
  const rows = [];
  for (let y = 0; y < side; y++) {
    const row = [];
    for (let x = 0; x < side; x++) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      row.push((state >> 12) % 4 === 0 ? "#" : ".");
    }
    rows.push(row);
  }
  rows[0][0] = rows[side - 1][side - 1] = ".";
  return rows;
}

const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/** Steps from the upper left cell to each that can be reached; a cell is row * width + column. */
function mazeDistances(rows) {
  const height = rows.length;
  const width = rows[0].length;
  const distances = new Map([[0, 0]]);
  const queue = [[0, 0]];
  for (const [row, column] of queue) {
    const steps = distances.get(row * width + column) + 1;
    for (const [down, right] of DIRECTIONS) {
      const y = row + down;
      const x = column + right;
      if (y >= 0 && y < height && x >= 0 && x < width && rows[y][x] === ".") {
        const cell = y * width + x;
        if (!distances.has(cell)) {
          distances.set(cell, steps);
          queue.push([y, x]);
        }
      }
    }
  }
  return distances;
}

function makeGraph(nodes) {
  const graph = new Map();
  for (let i = 0; i < nodes; i++)
    graph.set(`n${i}`, [`n${(i * 7 + 1) % nodes}`, `n${(i + 1) % nodes}`, `n${(i * i + 3) % nodes}`]);
  return graph;
}

function levels(graph, start) {
  const seen = new Set([start]);
  let level = [start];
  const sizes = [];
  while (level.length > 0) {
    sizes.push(level.length);
    const following = [];
    for (const node of level)
      for (const neighbour of graph.get(node))
        if (!seen.has(neighbour)) {
          seen.add(neighbour);
          following.push(neighbour);
        }
    level = following;
  }
  return sizes;
}

function main() {
  const side = Number(process.argv[2] ?? 400);
  const rows = makeMaze(side);
  const distances = mazeDistances(rows);
  let farthest = 0;
  let total = 0;
  for (const [cell, steps] of distances) {
    farthest = Math.max(farthest, steps);
    const column = cell % side;
    total = (total * 17 + ((cell - column) / side) * column + steps) % 1000003;
  }
  console.log(`${distances.size} of ${side * side} cells reached, the farthest in ${farthest} steps`);
  console.log(`the other corner: ${distances.get(side * side - 1) ?? "not reached"}`);
  console.log(`checksum ${total}`);
  const sizes = levels(makeGraph(side * 100), "n5");
  const nodes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${nodes} nodes in ${sizes.length} levels, the widest ${Math.max(...sizes)}`);
}

main();

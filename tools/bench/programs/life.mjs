// Conway's Game of Life on a torus, started from the R-pentomino.

const WIDTH = 64;
const HEIGHT = 48;
const R_PENTOMINO = [
  [1, 0],
  [2, 0],
  [0, 1],
  [1, 1],
  [1, 2],
];

/** A board with the R-pentomino in the middle. */
function seed() {
  const board = Array.from({ length: HEIGHT }, () => Array.from({ length: WIDTH }, () => 0));
  for (const [x, y] of R_PENTOMINO) board[HEIGHT / 2 + y][WIDTH / 2 + x] = 1;
  return board;
}

/** Birth with three neighbours, survival with two or three. */
function nextGeneration(board) {
  const result = [];
  for (let y = 0; y < HEIGHT; y++) {
    const above = board[(y + HEIGHT - 1) % HEIGHT];
    const here = board[y];
    const below = board[(y + 1) % HEIGHT];
    const row = [];
    for (let x = 0; x < WIDTH; x++) {
      const left = (x + WIDTH - 1) % WIDTH;
      const right = (x + 1) % WIDTH;
      const neighbours =
        above[left] +
        above[x] +
        above[right] +
        here[left] +
        here[right] +
        below[left] +
        below[x] +
        below[right];
      row.push(neighbours === 3 || (neighbours === 2 && here[x] === 1) ? 1 : 0);
    }
    result.push(row);
  }
  return result;
}

/** How many cells live. */
function population(board) {
  return board.reduce((total, row) => row.reduce((sum, cell) => sum + cell, total), 0);
}

function report(generation, board) {
  console.log(`generation ${String(generation).padStart(5)}: ${String(population(board)).padStart(4)} cells`);
}

const generations = Number(process.argv[2] ?? 1500);
const reportEvery = Math.max(1, Math.floor(generations / 6));
let board = seed();
for (let generation = 0; generation < generations; generation++) {
  if (generation % reportEvery === 0) report(generation, board);
  board = nextGeneration(board);
}
report(generations, board);
for (const row of board.slice(0, 16)) {
  console.log(
    row
      .map((cell) => ".#"[cell])
      .join("")
      .replace(/\.+$/, "") || ".",
  );
}

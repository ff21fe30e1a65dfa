// The n queens problem: in how many ways can n queens share an n x n board in peace?

/** Place queens row by row, keeping the attacked columns and diagonals as bit sets (so n is at most 31). */
function countSolutions(n) {
  const full = 2 ** n - 1;

  function place(columns, falling, rising) {
    if (columns === full) return 1;
    let solutions = 0;
    let free = full & ~(columns | falling | rising);
    while (free !== 0) {
      const queen = free & -free;
      free ^= queen;
      solutions += place(columns | queen, (falling | queen) >> 1, (rising | queen) << 1);
    }
    return solutions;
  }

  return place(0, 0, 0);
}

/** The columns of the first solution in lexicographic order; undefined if there is none. */
function firstSolution(n) {
  const queens = [];

  function isSafe(column) {
    const row = queens.length;
    return queens.every((c, r) => c !== column && Math.abs(c - column) !== row - r);
  }

  function extend() {
    if (queens.length === n) return true;
    for (let column = 0; column < n; column++) {
      if (isSafe(column)) {
        queens.push(column);
        if (extend()) return true;
        queens.pop();
      }
    }
    return false;
  }

  return extend() ? queens : undefined;
}

const n = Number(process.argv[2] ?? 12);
for (const column of firstSolution(n) ?? []) {
  console.log(`${". ".repeat(column)}Q${" .".repeat(n - column - 1)}`);
}
console.log(`${n} queens: ${countSolutions(n)} solutions`);

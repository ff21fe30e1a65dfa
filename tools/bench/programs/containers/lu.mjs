// Systems of linear equations by LU decomposition with partial pivoting, on arrays of typed arrays.
import { fixed } from "../lib/python-float.mjs";

function randomMatrix(size) {
  const matrix = [];
  let seed = 17;
  for (let i = 0; i < size; i++) {
    const row = new Float64Array(size);
    for (let j = 0; j < size; j++) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      row[j] = (seed >> 8) / 4194304 - 1;
    }
    matrix.push(row);
  }
  return matrix;
}

function decompose(matrix) {
  const size = matrix.length;
  const lu = matrix.map((row) => row.slice());
  const order = Array.from({ length: size }, (_, i) => i);
  let sign = 1;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(lu[i][k]) > Math.abs(lu[pivot][k])) pivot = i;
    if (lu[pivot][k] === 0) throw new RangeError("singular matrix");
    if (pivot !== k) {
      [lu[k], lu[pivot]] = [lu[pivot], lu[k]];
      [order[k], order[pivot]] = [order[pivot], order[k]];
      sign = -sign;
    }
    const pivotRow = lu[k];
    const inverse = 1 / pivotRow[k];
    for (let i = k + 1; i < size; i++) {
      const row = lu[i];
      const factor = row[k] * inverse;
      row[k] = factor;
      for (let j = k + 1; j < size; j++) row[j] -= factor * pivotRow[j];
    }
  }
  return { lu, order, sign };
}

function solve(lu, order, right) {
  const size = lu.length;
  const x = Float64Array.from(order, (i) => right[i]);
  for (let i = 0; i < size; i++) {
    let total = x[i];
    for (let j = 0; j < i; j++) total -= lu[i][j] * x[j];
    x[i] = total;
  }
  for (let i = size - 1; i >= 0; i--) {
    let total = x[i];
    for (let j = i + 1; j < size; j++) total -= lu[i][j] * x[j];
    x[i] = total / lu[i][i];
  }
  return x;
}

function main() {
  const size = Number(process.argv[2] ?? 200);
  const matrix = randomMatrix(size);
  const { lu, order, sign } = decompose(matrix);
  let worst = 0;
  let total = 0;
  for (let round = 0; round < 5; round++) {
    const right = Float64Array.from({ length: size }, (_, i) => ((i * round) % 7) - 3);
    const x = solve(lu, order, right);
    for (const value of x) total += value;
    for (let i = 0; i < size; i++) {
      let result = 0;
      for (let j = 0; j < size; j++) result += matrix[i][j] * x[j];
      worst = Math.max(worst, Math.abs(result - right[i]));
    }
  }
  let pivots = 0;
  for (let i = 0; i < size; i++) pivots += Math.abs(lu[i][i]);
  console.log(`${size} equations, order begins [${order.slice(0, 5).join(", ")}], sign ${sign}`);
  console.log(
    `sum of pivots ${fixed(pivots, 6)}, sum of solutions ${fixed(total, 6)}, ` +
      `residual below 1e-6: ${worst < 1e-6 ? "True" : "False"}`,
  );
}

main();

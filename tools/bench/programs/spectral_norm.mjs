// The spectral norm of the infinite matrix A with A[i][j] = 1 / ((i+j)(i+j+1)/2 + i + 1).
import { fixed } from "./lib/python-float.mjs";

/** A[i][j]; the denominators count the cells of the matrix diagonal by diagonal. */
function entry(i, j) {
  return 1 / (((i + j) * (i + j + 1)) / 2 + i + 1);
}

/** The product A v. */
function times(v) {
  const result = [];
  for (let i = 0; i < v.length; i++) {
    let total = 0;
    for (let j = 0; j < v.length; j++) total += entry(i, j) * v[j];
    result.push(total);
  }
  return result;
}

/** The product of A's transpose with v. */
function transposeTimes(v) {
  const result = [];
  for (let i = 0; i < v.length; i++) {
    let total = 0;
    for (let j = 0; j < v.length; j++) total += entry(j, i) * v[j];
    result.push(total);
  }
  return result;
}

/** The inner product. */
function dot(v, w) {
  return v.reduce((total, a, i) => total + a * w[i], 0);
}

const n = Number(process.argv[2] ?? 300);
let u = Array.from({ length: n }, () => 1);
let v = [];
for (let i = 0; i < 10; i++) {
  v = transposeTimes(times(u));
  u = transposeTimes(times(v));
}
console.log(fixed(Math.sqrt(dot(u, v) / dot(v, v)), 9));

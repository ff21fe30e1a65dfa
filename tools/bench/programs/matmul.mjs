// The product of two dense matrices kept as arrays of rows of numbers.
import { repr } from "./lib/python-float.mjs";

/** An n x n matrix with a smooth, sign-changing pattern. */
function make(n, scale) {
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (scale * (i - j) * (i + j)) / n),
  );
}

/** Rows become columns. */
function transpose(m) {
  return m[0].map((_, j) => m.map((row) => row[j]));
}

/** The matrix product; b is transposed first so that both are read along rows. */
function multiply(a, b) {
  const columns = transpose(b);
  const product = [];
  for (const row of a) {
    const out = [];
    for (const column of columns) {
      let total = 0;
      for (let k = 0; k < row.length; k++) total += row[k] * column[k];
      out.push(total);
    }
    product.push(out);
  }
  return product;
}

const n = Number(process.argv[2] ?? 300);
const a = make(n, 1 / n);
const b = make(n, 2 / n);
const c = multiply(a, b);

let trace = 0;
for (let i = 0; i < n; i++) trace += c[i][i];
const middle = Math.floor(n / 2);
console.log(`n = ${n}`);
console.log(`centre = ${repr(c[middle][middle])}`);
console.log(`trace  = ${repr(trace)}`);

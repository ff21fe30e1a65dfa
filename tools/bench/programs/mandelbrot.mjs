// The Mandelbrot set as a picture: a plain-text PGM, and a checksum of its pixels.
import { writeFileSync } from "node:fs";

const LIMIT = 100;
const LEFT = -2.1;
const RIGHT = 0.7;
const BOTTOM = -1.2;
const TOP = 1.2;

/** Steps of z -> z*z + c before |z| > 2, or LIMIT if there are that many. */
function escapeTime(cx, cy) {
  let x = 0;
  let y = 0;
  for (let step = 0; step < LIMIT; step++) {
    const xx = x * x;
    const yy = y * y;
    if (xx + yy > 4) return step;
    y = 2 * x * y + cy;
    x = xx - yy + cx;
  }
  return LIMIT;
}

/** Rows of escape times, top row first. */
function render(width, height) {
  const rows = [];
  const dx = (RIGHT - LEFT) / width;
  const dy = (TOP - BOTTOM) / height;
  for (let j = 0; j < height; j++) {
    const cy = TOP - (j + 0.5) * dy;
    const row = [];
    for (let i = 0; i < width; i++) row.push(escapeTime(LEFT + (i + 0.5) * dx, cy));
    rows.push(row);
  }
  return rows;
}

/** Points of the set are black. */
function writePgm(path, rows) {
  const lines = rows.map((row) => `${row.map((steps) => LIMIT - steps).join(" ")}\n`);
  writeFileSync(path, `P2\n${rows[0].length} ${rows.length}\n${LIMIT}\n${lines.join("")}`);
}

const width = Number(process.argv[2] ?? 448);
const path = process.argv[3] ?? "mandelbrot.pgm";
const height = Math.floor((width * 6) / 7);
const rows = render(width, height);
writePgm(path, rows);

let inside = 0;
let checksum = 0;
for (const row of rows) {
  for (const steps of row) {
    if (steps === LIMIT) inside++;
    checksum = (checksum * 31 + steps) % 1000000007;
  }
}
console.log(`${width}x${height}: ${inside} points inside, checksum ${checksum}`);

/**
 * A monotonic clock, in milliseconds. `performance.now` would do, but Node loads a module for it at the first use, which takes
 * a tenth of what starting a program takes.
 */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

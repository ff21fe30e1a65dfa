import { writeSync } from "node:fs";

/** Thrown when nobody reads standard output any more (`serigraph run x.py | head -1`). */
export class BrokenPipeError extends Error {
  constructor() {
    super("standard output was closed");
    this.name = "BrokenPipeError";
  }
}

/** Writes all of `text` to a standard stream before it returns, also where the stream is a slow pipe. */
export function writeAll(fd: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
      else if (code === "EPIPE") throw new BrokenPipeError();
      else throw error;
    }
  }
}

/** Where the bytes of files come from and go to: file descriptors, and Python objects that read and write bytes. */
import { closeSync, fstatSync, ftruncateSync, readSync, writeSync } from "node:fs";
import { NONE, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { bufferText, bytesOfText, newBytes } from "../objects/bytes.ts";
import { checkBreak } from "../vm/memory.ts";
import { disown, type OpenStream } from "./open-files.ts";
import { systemError } from "./system-error.ts";

const CHUNK = 1 << 16;

/** A stream of bytes with a position. */
export interface ByteStream {
  readonly fd: number;
  readonly seekable: boolean;
  /** Some bytes, at most `most`; none at the end. The result may be overwritten by the next read. */
  some(py: Interp, most: number): Uint8Array;
  write(py: Interp, bytes: Uint8Array): void;
  flush(py: Interp): void;
  tell(py: Interp): number;
  /** `whence` as in Python: 0 from the start, 1 from here, 2 from the end. The new position. */
  seek(py: Interp, offset: number, whence: number): number;
  truncate(py: Interp, size: number): void;
  close(py: Interp): void;
}

/**
 * Where descriptors that programs have opened stand. (Node has no lseek, so positions of files are kept here; pipes and
 * terminals have none.)
 */
const positions = new Map<number, number>();

/** Starts to keep the position of a descriptor, if it is one of a file. */
export function opened(fd: number, appending: boolean): void {
  disown(fd); // a file that had the number does not have it any more
  const stat = fstatSync(fd);
  if (stat.isFile()) positions.set(fd, appending ? stat.size : 0);
  else positions.delete(fd);
}

export const hasPosition = (fd: number): boolean => positions.has(fd);
export const positionOf = (fd: number): number => positions.get(fd) ?? 0;

/** Reads from where the descriptor stands; waits for a terminal or pipe that Node made non-blocking. */
export function readDescriptor(py: Interp, fd: number, into: Uint8Array): number {
  const at = positions.get(fd);
  for (;;)
    try {
      const count = readSync(fd, into, 0, into.length, at ?? null);
      if (at !== undefined) positions.set(fd, at + count);
      return count;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "EOF") return 0;
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      else if (code !== "EINTR") throw systemError(py, error);
      checkBreak(py);
    }
}

/** Writes all of the bytes where the descriptor stands. */
export function writeDescriptor(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) {
    const at = positions.get(fd);
    let count: number;
    try {
      count = writeSync(fd, bytes, done, bytes.length - done, at ?? null);
    } catch (error) {
      if ((error as { code?: string }).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      continue;
    }
    if (at !== undefined) positions.set(fd, at + count);
    done += count;
  }
}

export function seekDescriptor(py: Interp, fd: number, offset: number, whence: number): number {
  const at = positions.get(fd);
  if (at === undefined) throw systemError(py, Object.assign(new Error(), { code: "ESPIPE", errno: -29 }));
  const to = whence === 0 ? offset : whence === 1 ? at + offset : fstatSync(fd).size + offset;
  if (!(to >= 0)) throw systemError(py, Object.assign(new Error(), { code: "EINVAL", errno: -22 }));
  positions.set(fd, to);
  return to;
}

export function closeDescriptor(fd: number): void {
  positions.delete(fd);
  disown(fd);
  closeSync(fd);
}

/** Streams with bytes that are not written yet; all are written when the process ends. */
const unwritten = new Set<DescriptorStream>();
process.on("exit", () => {
  for (const stream of unwritten) stream.drain();
});

/** A file descriptor, with buffers for reading and writing. */
export class DescriptorStream implements ByteStream, OpenStream {
  holders = 0;
  readonly fd: number;
  readonly appending: boolean;
  private readonly chunk = Buffer.alloc(CHUNK);
  private from = 0;
  private to = 0;
  private pending: Uint8Array[] = [];
  private pendingBytes = 0;
  private readonly owned: boolean;
  private readonly first: ((bytes: Uint8Array) => boolean) | undefined;

  /** @param first takes bytes before they are written, at once (a stream of the interpreter), and says whether it did */
  constructor(fd: number, appending = false, owned = true, first?: (bytes: Uint8Array) => boolean) {
    this.fd = fd;
    this.appending = appending;
    this.owned = owned;
    this.first = first;
  }

  get seekable(): boolean {
    return positions.has(this.fd);
  }

  /** What is in the buffer, at least one byte unless the file has ended. */
  peek(py: Interp): Uint8Array {
    if (this.from === this.to) {
      if (this.pendingBytes > 0) this.flush(py);
      this.from = 0;
      this.to = readDescriptor(py, this.fd, this.chunk);
    }
    return this.chunk.subarray(this.from, this.to);
  }

  skip(count: number): void {
    this.from += count;
  }

  some(py: Interp, most: number): Uint8Array {
    const bytes = this.peek(py).subarray(0, most);
    this.from += bytes.length;
    return bytes;
  }

  /** The position goes back to what the program has read. */
  private unread(): void {
    if (this.from < this.to && positions.has(this.fd))
      positions.set(this.fd, positions.get(this.fd)! - (this.to - this.from));
    this.from = this.to = 0;
  }

  write(py: Interp, bytes: Uint8Array): void {
    this.unread();
    this.pending.push(bytes.slice());
    this.pendingBytes += bytes.length;
    unwritten.add(this);
    if (this.pendingBytes >= CHUNK || this.first !== undefined) this.flush(py);
  }

  flush(py: Interp): void {
    try {
      this.drain();
    } catch (error) {
      throw systemError(py, error);
    }
  }

  drain(): void {
    unwritten.delete(this);
    if (this.pendingBytes === 0) return;
    const bytes = this.pending.length === 1 ? this.pending[0]! : Buffer.concat(this.pending);
    this.pending = [];
    this.pendingBytes = 0;
    if (this.first?.(bytes) === true) return;
    if (this.appending && positions.has(this.fd)) positions.set(this.fd, fstatSync(this.fd).size);
    writeDescriptor(this.fd, bytes);
  }

  tell(py: Interp): number {
    if (!positions.has(this.fd)) return seekDescriptor(py, this.fd, 0, 1); // the error
    return positionOf(this.fd) - (this.to - this.from) + this.pendingBytes;
  }

  seek(py: Interp, offset: number, whence: number): number {
    this.flush(py);
    this.unread();
    return seekDescriptor(py, this.fd, offset, whence);
  }

  truncate(py: Interp, size: number): void {
    this.flush(py);
    this.unread();
    try {
      ftruncateSync(this.fd, size);
    } catch (error) {
      throw systemError(py, error);
    }
  }

  close(py: Interp): void {
    try {
      this.flush(py);
    } finally {
      this.pending = [];
      this.pendingBytes = 0;
      if (this.owned) closeDescriptor(this.fd);
    }
  }

  end(): void {
    try {
      this.drain();
    } finally {
      closeDescriptor(this.fd);
    }
  }
}

/** A Python object with read, write, seek … of bytes (BytesIO): what a TextIOWrapper can lie on. */
export class ObjectStream implements ByteStream {
  readonly fd = -1;
  readonly object: Value;
  constructor(object: Value) {
    this.object = object;
  }
  get seekable(): boolean {
    return true;
  }
  some(py: Interp, most: number): Uint8Array {
    const method = py.findAttr(this.object, "read1") === undefined ? "read" : "read1";
    return bytesOfText(bufferText(py, py.callMethod(this.object, method, [Math.min(most, CHUNK)])));
  }
  write(py: Interp, bytes: Uint8Array): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    py.callMethod(this.object, "write", [newBytes(py, text)]);
  }
  flush(py: Interp): void {
    py.callMethod(this.object, "flush", []);
  }
  tell(py: Interp): number {
    return py.index(py.callMethod(this.object, "tell", []));
  }
  seek(py: Interp, offset: number, whence: number): number {
    return py.index(py.callMethod(this.object, "seek", [offset, whence]));
  }
  truncate(py: Interp, size: number): void {
    py.callMethod(this.object, "truncate", size < 0 ? [NONE] : [size]);
  }
  close(py: Interp): void {
    py.callMethod(this.object, "close", []);
  }
}

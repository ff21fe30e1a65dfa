/**
 * Files that programs have opened and not closed. CPython closes one when nothing has it any more; here the collector finds that out, and
 * asks for itself after so many opened files, as descriptors are few. What is left is closed with the interpreter.
 */
import type { Interp } from "../interp.ts";

/** A descriptor that belongs to a file of a program. */
export interface OpenStream {
  readonly fd: number;
  /** How many files lie on it: a text file and its `buffer` are two. */
  holders: number;
  /** Writes what is left, and closes. */
  end(): void;
}

/** A file the collector did not reach. */
export interface Abandoned {
  readonly stream: OpenStream;
  /** Hands what is left to be written to the stream. */
  drain(): void;
}

const FILES_BETWEEN_COLLECTIONS = 128;

const owners = new Map<number, { readonly py: Interp; readonly stream: OpenStream }>();
const abandoned: Abandoned[] = [];
let openedSince = 0;

/** From now on the descriptor is the stream's. */
export function own(py: Interp, stream: OpenStream): void {
  owners.set(stream.fd, { py, stream });
  if (++openedSince < FILES_BETWEEN_COLLECTIONS) return;
  openedSince = 0;
  py.requestCollection?.();
}

/** The descriptor is closed, by whomever. */
export const disown = (fd: number): void => void owners.delete(fd);

/** In a collection: nothing may be written yet, as that may raise. */
export const abandon = (file: Abandoned): void => void abandoned.push(file);

/** Closes what nothing has any more; errors are nobody's. */
export function closeAbandoned(): void {
  for (let file = abandoned.pop(); file !== undefined; file = abandoned.pop()) {
    const { stream } = file;
    const one = file;
    quietly(() => one.drain());
    if (--stream.holders === 0) end(stream);
  }
}

/** Closes what programs of an interpreter have left open. */
export function closeFilesOf(py: Interp): void {
  closeAbandoned();
  for (const one of [...owners.values()]) if (one.py === py) end(one.stream);
}

function end(stream: OpenStream): void {
  // a program may have closed the descriptor itself, and its number may be another file's by now
  if (owners.get(stream.fd)?.stream === stream) quietly(() => stream.end());
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // as CPython, which closes such files where nothing can catch an error
  }
}

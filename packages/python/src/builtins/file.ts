import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import type { Value } from "../heap/value.ts";
import type { Interp, TypeInfo } from "../interp.ts";
import { checkBreak } from "../vm/memory.ts";
import { PyError } from "../objects/exception.ts";
import type { Hosted } from "../objects/hosted.ts";
import { newType } from "../objects/types.ts";

const CHUNK = 1 << 16;

/** The error of a failed system call, as OSError's subclass with CPython's text. */
export function systemError(py: Interp, error: unknown, path?: Value): unknown {
  const { code, errno } = error as { code?: string; errno?: number };
  if (code === undefined || errno === undefined) return error;
  const known = SYSTEM_ERRORS[code];
  const number = Math.abs(errno);
  const text = py.heap.str(known?.[1] ?? code);
  return py.errorWith(known?.[0] ?? "OSError", path === undefined ? [number, text] : [number, text, path]);
}

const SYSTEM_ERRORS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["FileNotFoundError", "No such file or directory"],
  EEXIST: ["FileExistsError", "File exists"],
  EACCES: ["PermissionError", "Permission denied"],
  EPERM: ["PermissionError", "Operation not permitted"],
  EISDIR: ["IsADirectoryError", "Is a directory"],
  ENOTDIR: ["NotADirectoryError", "Not a directory"],
  ENAMETOOLONG: ["OSError", "File name too long"],
  EPIPE: ["BrokenPipeError", "Broken pipe"],
  ENOSPC: ["OSError", "No space left on device"],
  EROFS: ["OSError", "Read-only file system"],
};

const unsupportedTypes = new WeakMap<Interp, TypeInfo>();

/** io.UnsupportedOperation, both an OSError and a ValueError. */
function unsupported(py: Interp, message: string): PyError {
  let type = unsupportedTypes.get(py);
  if (type === undefined) {
    const bases = [py.exceptionType("OSError"), py.exceptionType("ValueError")];
    unsupportedTypes.set(py, (type = newType(py, "UnsupportedOperation", bases, true)));
  }
  return new PyError(py.newException(type, [py.heap.str(message)]));
}

/** Text that UTF-8 cannot hold: UnicodeEncodeError with CPython's text. */
export function checkEncodable(py: Interp, text: string): void {
  if (text.isWellFormed()) return;
  const chars = Array.from(text);
  const surrogate = (char: string | undefined) => char !== undefined && /^[\ud800-\udfff]$/.test(char);
  const first = chars.findIndex(surrogate);
  let last = first;
  while (surrogate(chars[last + 1])) last++;
  const what =
    first === last
      ? `character '\\u${chars[first]!.charCodeAt(0).toString(16)}' in position ${first}`
      : `characters in position ${first}-${last}`;
  throw py.error("UnicodeEncodeError", `'utf-8' codec can't encode ${what}: surrogates not allowed`);
}

/** Where text comes from: a file, read in chunks, line ends turned into "\n". */
class TextSource {
  private readonly fd: number;
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private readonly bytes = Buffer.alloc(CHUNK);
  private text = "";
  private at = 0;
  private ended = false;
  private heldReturn = false;
  private readonly blocking: boolean;

  constructor(fd: number, blocking: boolean) {
    this.fd = fd;
    this.blocking = blocking;
  }

  private fill(py: Interp): boolean {
    if (this.ended) return false;
    let count = 0;
    for (;;)
      try {
        count = readSync(this.fd, this.bytes, 0, CHUNK, null);
        break;
      } catch (error) {
        const { code } = error as { code?: string };
        if (code === "EOF") break;
        if (code === "EINTR") {
          checkBreak(py);
          continue;
        }
        // a terminal or pipe that Node made non-blocking: wait a little for more
        if (code === "EAGAIN" && this.blocking)
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
        else throw systemError(py, error);
      }
    let more: string;
    try {
      more = this.decoder.decode(this.bytes.subarray(0, count), { stream: count > 0 });
    } catch {
      throw py.error("UnicodeDecodeError", "'utf-8' codec can't decode the file: invalid data");
    }
    if (this.heldReturn) more = `\r${more}`;
    this.heldReturn = count > 0 && more.endsWith("\r");
    if (this.heldReturn) more = more.slice(0, -1);
    if (more.includes("\r")) more = more.replace(/\r\n?/g, "\n");
    this.text = this.text.slice(this.at) + more;
    this.at = 0;
    this.ended = count === 0;
    return true;
  }

  /** The next line with its end, at most `limit` UTF-16 units; "" at the end of the file. */
  line(py: Interp, limit: number): string {
    let searched = this.at;
    for (;;) {
      const end = this.text.indexOf("\n", searched);
      if (end >= 0) return this.take(Math.min(end + 1, this.at + limit));
      if (this.text.length - this.at >= limit) return this.take(this.at + limit);
      searched = this.text.length - this.at;
      if (!this.fill(py)) return this.take(this.text.length);
    }
  }

  all(py: Interp): string {
    const parts: string[] = [];
    do parts.push(this.take(this.text.length));
    while (this.fill(py));
    return parts.join("");
  }

  /** `count` characters, fewer at the end. */
  characters(py: Interp, count: number): string {
    let out = "";
    for (let n = 0; n < count;) {
      if (this.at >= this.text.length && !this.fill(py)) break;
      if (this.at >= this.text.length) continue;
      const size = this.text.codePointAt(this.at)! > 0xffff ? 2 : 1;
      out += this.text.slice(this.at, this.at + size);
      this.at += size;
      n++;
    }
    return out;
  }

  private take(to: number): string {
    const text = this.text.slice(this.at, to);
    this.at = to;
    return text;
  }
}

/** Files with text that is not written yet; all are written when the process ends. */
const unwritten = new Set<TextFile>();
process.on("exit", () => {
  for (const file of unwritten) file.drain();
});

/** A text file (`open`, sys.stdin …) or, with `sink`, a stream of the interpreter. */
export class TextFile implements Hosted {
  readonly type: TypeInfo;
  readonly name: string;
  readonly mode: string;
  readonly fd: number;
  closed = false;
  private readonly source: TextSource | undefined;
  private readonly sink: { write(text: string): void; flush(): void } | undefined;
  private pending = "";

  constructor(
    type: TypeInfo,
    name: string,
    mode: string,
    fd: number,
    sink?: { write(text: string): void; flush(): void },
  ) {
    this.type = type;
    this.name = name;
    this.mode = mode;
    this.fd = fd;
    this.sink = sink;
    this.source = mode === "r" ? new TextSource(fd, fd === 0) : undefined;
  }

  static open(py: Interp, type: TypeInfo, path: Value, mode: string): TextFile {
    const name = py.heap.strOf(path);
    try {
      const fd = openSync(name, mode === "x" ? "wx" : mode);
      if (!fstatSync(fd).isDirectory()) return new TextFile(type, name, mode, fd);
      closeSync(fd);
      throw Object.assign(new Error("a directory"), { code: "EISDIR", errno: 21 });
    } catch (error) {
      throw systemError(py, error, path);
    }
  }

  checkOpen(py: Interp): void {
    if (this.closed) throw py.error("ValueError", "I/O operation on closed file.");
  }

  reader(py: Interp): TextSource {
    this.checkOpen(py);
    if (this.source === undefined) throw unsupported(py, "not readable");
    return this.source;
  }

  write(py: Interp, text: string): void {
    this.checkOpen(py);
    if (this.source !== undefined) throw unsupported(py, "not writable");
    checkEncodable(py, text);
    if (this.sink !== undefined) {
      this.sink.write(text);
      return;
    }
    this.pending += text;
    unwritten.add(this);
    if (this.pending.length >= CHUNK) this.flush(py);
  }

  flush(py: Interp): void {
    this.checkOpen(py);
    if (this.sink !== undefined) this.sink.flush();
    else
      try {
        this.drain();
      } catch (error) {
        throw systemError(py, error);
      }
  }

  /** Hands what is pending to the operating system. */
  drain(): void {
    unwritten.delete(this);
    if (this.pending === "") return;
    const bytes = Buffer.from(this.pending, "utf8");
    this.pending = "";
    for (let at = 0; at < bytes.length;) at += writeSync(this.fd, bytes, at);
  }

  close(py: Interp): void {
    if (this.closed) return;
    if (this.source === undefined) this.flush(py);
    this.closed = true;
    if (this.sink === undefined && this.fd > 2) closeSync(this.fd);
  }

  next(py: Interp): Value | undefined {
    const line = this.reader(py).line(py, Infinity);
    return line === "" ? undefined : py.heap.str(line);
  }

  repr(py: Interp): string {
    return `<_io.TextIOWrapper name=${py.text.quote(this.name)} mode='${this.mode}' encoding='utf-8'>`;
  }
}

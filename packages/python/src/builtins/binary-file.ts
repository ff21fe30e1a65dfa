/** Files of bytes: FileIO, BufferedReader, BufferedWriter and BufferedRandom are one class here, with the type of each. */
import { NONE, mkBool, type Value } from "../heap/value.ts";
import type { Interp, TypeInfo } from "../interp.ts";
import { bufferText, bytesOfText, bytesType, bytesView, latin1, newBytes } from "../objects/bytes.ts";
import type { Hosted } from "../objects/hosted.ts";
import { TYPE } from "../heap/layout.ts";
import type { DescriptorStream } from "./byte-stream.ts";
import { unsupported } from "./file.ts";
import { abandon } from "./open-files.ts";

const isTerminal = (fd: number): boolean =>
  fd === 0 ? process.stdin.isTTY === true : fd === 1 && process.stdout.isTTY === true;

export class BinaryFile implements Hosted {
  readonly type: TypeInfo;
  readonly name: Value;
  readonly mode: string;
  readonly stream: DescriptorStream;
  readonly readable: boolean;
  readonly writable: boolean;
  /** FileIO: a call of the system each time. */
  readonly raw: boolean;
  closed = false;

  constructor(type: TypeInfo, name: Value, mode: string, stream: DescriptorStream, raw = false) {
    this.type = type;
    this.name = name;
    this.mode = mode;
    this.stream = stream;
    this.readable = /[r+]/.test(mode);
    this.writable = /[wax+]/.test(mode);
    this.raw = raw;
    stream.holders++;
  }

  unreached(): void {
    abandon(this);
  }

  drain(): void {
    this.stream.drain();
  }

  trace(visit: (v: Value) => void): void {
    visit(this.name);
  }

  reader(py: Interp): DescriptorStream {
    this.checkOpen(py);
    if (!this.readable) throw unsupported(py, this.raw ? "File not open for reading" : "read");
    return this.stream;
  }

  checkOpen(py: Interp): void {
    if (this.closed)
      throw py.error(
        "ValueError",
        this.raw ? "I/O operation on closed file" : "I/O operation on closed file.",
      );
  }

  read(py: Interp, most: number): string {
    const stream = this.reader(py);
    const parts: string[] = [];
    for (let left = most; left > 0;) {
      const bytes = stream.some(py, left);
      if (bytes.length === 0) break;
      parts.push(latin1(bytes));
      left -= bytes.length;
    }
    return parts.join("");
  }

  line(py: Interp, limit: number): string {
    const stream = this.reader(py);
    let line = "";
    while (line.length < limit) {
      const bytes = stream.peek(py);
      if (bytes.length === 0) break;
      const end = bytes.indexOf(10) + 1;
      const count = Math.min(end === 0 ? bytes.length : end, limit - line.length);
      line += latin1(bytes.subarray(0, count));
      stream.skip(count);
      if (end > 0 && count === end) break;
    }
    return line;
  }

  write(py: Interp, v: Value): number {
    this.checkOpen(py);
    if (!this.writable) throw unsupported(py, this.raw ? "File not open for writing" : "write");
    if (py.heap.isStr(v)) throw py.error("TypeError", "a bytes-like object is required, not 'str'");
    const bytes = bytesOfText(bufferText(py, v));
    this.stream.write(py, bytes);
    if (this.raw) this.stream.flush(py);
    return bytes.length;
  }

  close(py: Interp): void {
    if (this.closed) return;
    this.closed = true;
    this.stream.close(py);
  }

  next(py: Interp): Value | undefined {
    const line = this.line(py, Infinity);
    return line === "" ? undefined : newBytes(py, line);
  }

  repr(py: Interp): string {
    if (!this.raw) return `<_io.${this.type.name} name=${py.repr(this.name)}>`;
    if (this.closed) return "<_io.FileIO [closed]>";
    return `<_io.FileIO name=${py.repr(this.name)} mode='${this.mode}' closefd=True>`;
  }
}

export interface BinaryTypes {
  readonly raw: TypeInfo;
  readonly reader: TypeInfo;
  readonly writer: TypeInfo;
  readonly random: TypeInfo;
}

const known = new WeakMap<Interp, BinaryTypes>();

export function binaryTypes(py: Interp): BinaryTypes {
  let types = known.get(py);
  if (types === undefined) {
    const make = (name: string): TypeInfo => {
      const type = py.defineType(name);
      type.moduleName = "_io";
      defineMethods(py, type);
      return type;
    };
    types = {
      raw: make("FileIO"),
      reader: make("BufferedReader"),
      writer: make("BufferedWriter"),
      random: make("BufferedRandom"),
    };
    known.set(py, types);
  }
  return types;
}

/** The type of a buffered file of that mode. */
export function bufferedType(py: Interp, mode: string): TypeInfo {
  const types = binaryTypes(py);
  return mode.includes("+") ? types.random : mode.includes("r") ? types.reader : types.writer;
}

function defineMethods(py: Interp, type: TypeInfo): void {
  const { heap } = py;
  const fileOf = (v: Value): BinaryFile => heap.hostedOf(v) as BinaryFile;
  const define = (name: string, fn: (file: BinaryFile, args: Value[]) => Value, min = 0, max = min) =>
    py.defineMethod(type.id, name, (_py, [self, ...args]) => fn(fileOf(self!), args), { min, max });
  const limit = (v: Value | undefined): number => {
    const n = v === undefined || v === NONE ? -1 : py.index(v);
    return n < 0 ? Infinity : n;
  };
  define("read", (file, [size]) => newBytes(py, file.read(py, limit(size))), 0, 1);
  define("readall", (file) => newBytes(py, file.read(py, Infinity)));
  const readOnce = (file: BinaryFile, [size]: Value[]): Value =>
    newBytes(py, latin1(file.reader(py).some(py, Math.min(limit(size), 1 << 16))));
  define("read1", readOnce, 0, 1);
  define("peek", (file) => newBytes(py, latin1(file.reader(py).peek(py))), 0, 1);
  define("readline", (file, [size]) => newBytes(py, file.line(py, limit(size))), 0, 1);
  define(
    "readlines",
    (file, [hint]) => {
      const enough = hint === undefined || hint === NONE || py.index(hint) <= 0 ? Infinity : py.index(hint);
      const lines: Value[] = [];
      const depth = heap.pinned.length;
      try {
        for (let total = 0; total < enough;) {
          const line = file.line(py, Infinity);
          if (line === "") break;
          total += line.length;
          const v = newBytes(py, line);
          heap.pin(v);
          lines.push(v);
        }
        return py.newList(lines);
      } finally {
        heap.unpin(depth);
      }
    },
    0,
    1,
  );
  define(
    "readinto",
    (file, [into]) => {
      if (bytesType(py, into!) !== TYPE.BYTEARRAY) {
        const host = heap.typeOf(into!) === TYPE.HOSTED ? (heap.hostedOf(into!) as object) : undefined;
        if (host === undefined || !("bufferText" in host))
          throw py.error(
            "TypeError",
            `readinto() argument must be read-write bytes-like object, not ${py.typeName(into!)}`,
          );
        const text = file.read(py, py.length(into!));
        py.setItem(into!, py.newSlice(NONE, text.length, NONE), newBytes(py, text));
        return text.length;
      }
      const text = file.read(py, py.length(into!));
      bytesView(py, into!).set(bytesOfText(text));
      return text.length;
    },
    1,
  );
  define("write", (file, [v]) => file.write(py, v!), 1);
  define(
    "writelines",
    (file, [lines]) => {
      py.forEach(lines!, (v) => void file.write(py, v));
      return NONE;
    },
    1,
  );
  define("flush", (file) => {
    file.checkOpen(py);
    if (file.writable) file.stream.flush(py);
    return NONE;
  });
  define("close", (file) => {
    file.close(py);
    return NONE;
  });
  define(
    "seek",
    (file, [offset, whence]) => {
      file.checkOpen(py);
      const how = whence === undefined ? 0 : py.index(whence);
      if (how < 0 || how > 2) throw py.error("ValueError", `invalid whence (${how}, should be 0, 1 or 2)`);
      return heap.int(file.stream.seek(py, py.index(offset!), how));
    },
    1,
    2,
  );
  define("tell", (file) => {
    file.checkOpen(py);
    return heap.int(file.stream.tell(py));
  });
  define(
    "truncate",
    (file, [size]) => {
      file.checkOpen(py);
      if (!file.writable) throw unsupported(py, "truncate");
      const to = size === undefined || size === NONE ? file.stream.tell(py) : py.index(size);
      file.stream.truncate(py, to);
      return heap.int(to);
    },
    0,
    1,
  );
  const asks = (name: string, answer: (file: BinaryFile) => boolean): void =>
    define(name, (file) => {
      file.checkOpen(py);
      return mkBool(answer(file));
    });
  asks("readable", (file) => file.readable);
  asks("writable", (file) => file.writable);
  asks("seekable", (file) => file.stream.seekable);
  asks("isatty", (file) => isTerminal(file.stream.fd));
  define("fileno", (file) => {
    file.checkOpen(py);
    return file.stream.fd;
  });
  py.defineMethod(type.id, "__enter__", (_py, [self]) => {
    fileOf(self!).checkOpen(py);
    return self!;
  });
  py.defineMethod(type.id, "__exit__", (_py, [self]) => {
    fileOf(self!).close(py);
    return NONE;
  });
  py.defineGetter(type.id, "closed", (_py, self) => mkBool(fileOf(self).closed));
  py.defineGetter(type.id, "name", (_py, self) => fileOf(self).name);
  py.defineGetter(type.id, "mode", (_py, self) => heap.str(fileOf(self).mode));
  py.defineGetter(type.id, "raw", (_py, self) => self);
}

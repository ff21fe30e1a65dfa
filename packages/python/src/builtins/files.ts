import { closeSync, fstatSync, openSync } from "node:fs";
import { FALSE, NONE, mkBool, type Value } from "../heap/value.ts";
import type { Interp, TypeInfo } from "../interp.ts";
import { bytesText, bytesType } from "../objects/bytes.ts";
import { isIntLike } from "../objects/int.ts";
import { loadedModule, moduleInfoOf } from "../objects/module.ts";
import { codecName } from "../text/codecs.ts";
import { bindArguments, type Keywords } from "./arguments.ts";
import { BinaryFile, binaryTypes, bufferedType } from "./binary-file.ts";
import { DescriptorStream, ObjectStream, opened } from "./byte-stream.ts";
import { TextFile, type TextSink } from "./file.ts";
import { closeAbandoned, own } from "./open-files.ts";
import { kindOf } from "./str-arguments.ts";
import { systemError } from "./system-error.ts";
import { TYPE } from "../heap/layout.ts";

const streams = new WeakMap<Interp, { type: TypeInfo; stdin: Value; stdout: Value; stderr: Value }>();

/** sys.stdin, sys.stdout and sys.stderr. */
export function standardStreams(py: Interp) {
  let known = streams.get(py);
  if (known === undefined) {
    const type = fileType(py);
    const { heap } = py;
    const make = (title: string, fd: number, sink?: TextSink): Value => {
      const mode = fd === 0 ? "r" : "w";
      const name = heap.str(title);
      const stream = new DescriptorStream(fd, false, false, sink && ((bytes) => given(sink, bytes)));
      const layout = {
        encoding: "utf-8",
        errors: fd === 2 ? "backslashreplace" : "strict",
        newline: undefined,
      };
      const file = new TextFile({
        type,
        name,
        mode,
        stream,
        layout,
        readable: fd === 0,
        writable: fd !== 0,
        buffer: NONE,
        ...(sink === undefined ? {} : { sink }),
      });
      return heap.newHosted(file);
    };
    known = {
      type,
      stdin: make("<stdin>", 0),
      stdout: make("<stdout>", 1, py.stdout),
      stderr: make("<stderr>", 2, py.stderr),
    };
    for (const v of [known.stdin, known.stdout, known.stderr]) heap.pin(v);
    streams.set(py, known);
  }
  return known;
}

/** Bytes for a stream of the interpreter go the way of its text where they are UTF-8. */
function given(sink: TextSink, bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isText = text.toString("utf8").includes("\ufffd") === false;
  if (isText) sink.write(text.toString("utf8"));
  sink.flush();
  return isText;
}

const fileOf = (py: Interp, v: Value): TextFile => py.heap.hostedOf(v) as TextFile;

const buffers = new WeakMap<TextFile, Value>();

/** The binary file below a text file. */
function bufferOf(py: Interp, file: TextFile): Value {
  if (file.buffer !== NONE) return file.buffer;
  let v = buffers.get(file);
  if (v === undefined) {
    const type = bufferedType(py, file.mode);
    v = py.heap.newHosted(new BinaryFile(type, file.name, file.mode, file.stream as DescriptorStream));
    py.heap.pin(v);
    buffers.set(file, v);
  }
  if (file.writable && !file.closed) file.flush(py);
  return v;
}

function fileType(py: Interp): TypeInfo {
  const type = py.defineType("TextIOWrapper");
  type.moduleName = "_io";
  const { heap } = py;
  const define = (name: string, fn: (file: TextFile, args: Value[]) => Value, min = 0, max = min) =>
    py.defineMethod(type.id, name, (_py, [self, ...args]) => fn(fileOf(py, self!), args), { min, max });
  const limit = (v: Value | undefined): number => {
    const n = v === undefined || v === NONE ? -1 : py.index(v);
    return n < 0 ? Infinity : n;
  };
  define(
    "read",
    (file, [size]) => {
      const n = limit(size);
      const source = file.reader(py);
      return heap.str(n === Infinity ? source.all(py) : source.characters(py, n));
    },
    0,
    1,
  );
  define("readline", (file, [size]) => heap.str(file.reader(py).line(py, limit(size))), 0, 1);
  define(
    "readlines",
    (file, [hint]) => {
      const enough = hint === undefined || hint === NONE || py.index(hint) <= 0 ? Infinity : py.index(hint);
      const lines: Value[] = [];
      const source = file.reader(py);
      for (let total = 0; total < enough;) {
        const line = source.line(py, Infinity);
        if (line === "") break;
        total += line.length;
        lines.push(heap.str(line));
      }
      return py.newList(lines);
    },
    0,
    1,
  );
  const write = (file: TextFile, v: Value): void => {
    if (!heap.isStr(v)) throw py.error("TypeError", `write() argument must be str, not ${kindOf(py, v)}`);
    file.write(py, heap.strOf(v));
  };
  define(
    "write",
    (file, [v]) => {
      write(file, v!);
      return heap.strLength(v!);
    },
    1,
  );
  define(
    "writelines",
    (file, [lines]) => {
      py.forEach(lines!, (v) => write(file, v));
      return NONE;
    },
    1,
  );
  define("flush", (file) => {
    file.flush(py);
    return NONE;
  });
  define("close", (file) => {
    file.close(py);
    return NONE;
  });
  define("tell", (file) => heap.int(file.tell(py)));
  define(
    "seek",
    (file, [offset, whence]) =>
      heap.int(file.seek(py, py.index(offset!), whence === undefined ? 0 : py.index(whence))),
    1,
    2,
  );
  define(
    "truncate",
    (file, [size]) =>
      heap.int(file.truncate(py, size === undefined || size === NONE ? undefined : py.index(size))),
    0,
    1,
  );
  py.defineMethod(type.id, "reconfigure", (_py, [self], kw) => {
    const file = fileOf(py, self!);
    const names = ["encoding", "errors", "newline", "line_buffering", "write_through"];
    const [encoding, errors, newline] = bindArguments(py, "reconfigure", names, [], kw, { positional: 0 });
    if (file.writable) file.flush(py);
    const text = (v: Value | undefined): string | undefined =>
      v === undefined || v === NONE ? undefined : heap.strOf(v);
    const to = text(encoding);
    if (to !== undefined) codecName(py, to);
    file.layout = {
      encoding: to ?? file.layout.encoding,
      errors: text(errors) ?? (to === undefined ? file.layout.errors : "strict"),
      newline: newline === undefined ? file.layout.newline : text(newline),
    };
    return NONE;
  });
  define("detach", (file) => {
    if (file.writable) file.flush(py);
    return bufferOf(py, file);
  });
  const asks = (name: string, answer: (file: TextFile) => boolean): void =>
    define(name, (file) => {
      file.checkOpen(py);
      return mkBool(answer(file));
    });
  asks("readable", (file) => file.readable);
  asks("writable", (file) => file.writable);
  asks("seekable", (file) => file.stream.seekable);
  asks("isatty", ({ stream: { fd } }) =>
    fd === 0
      ? process.stdin.isTTY === true
      : fd === 1
        ? process.stdout.isTTY === true
        : fd === 2 && process.stderr.isTTY === true,
  );
  define("fileno", (file) => {
    file.checkOpen(py);
    if (file.stream.fd < 0) return py.callMethod(file.buffer, "fileno", []);
    return file.stream.fd;
  });
  py.defineMethod(type.id, "__enter__", (_py, [self]) => {
    fileOf(py, self!).checkOpen(py);
    return self!;
  });
  py.defineMethod(type.id, "__exit__", (_py, [self]) => {
    fileOf(py, self!).close(py);
    return NONE;
  });
  py.defineGetter(type.id, "closed", (_py, self) => mkBool(fileOf(py, self).closed));
  py.defineGetter(type.id, "name", (_py, self) => fileOf(py, self).name);
  py.defineGetter(type.id, "mode", (_py, self) => heap.str(fileOf(py, self).mode));
  py.defineGetter(type.id, "encoding", (_py, self) => heap.str(fileOf(py, self).layout.encoding));
  py.defineGetter(type.id, "errors", (_py, self) => heap.str(fileOf(py, self).layout.errors));
  py.defineGetter(type.id, "newlines", () => NONE);
  py.defineGetter(type.id, "line_buffering", () => FALSE);
  py.defineGetter(type.id, "buffer", (_py, self) => bufferOf(py, fileOf(py, self)));
  type.new = (_py, args, kw) => {
    const names = ["buffer", "encoding", "errors", "newline", "line_buffering", "write_through"];
    const bound = bindArguments(py, "TextIOWrapper", names, args, kw, { required: 1 });
    const buffer = bound[0]!;
    const host = heap.typeOf(buffer) === TYPE.HOSTED ? heap.hostedOf(buffer) : undefined;
    const below = host instanceof BinaryFile ? host : undefined;
    return heap.newHosted(
      new TextFile({
        type,
        name: below?.name ?? py.findAttr(buffer, "name") ?? NONE,
        mode: below?.mode ?? "r",
        stream: below?.stream ?? new ObjectStream(buffer),
        layout: layoutOf(py, bound[1], bound[2], bound[3]),
        readable: below?.readable ?? true,
        writable: below?.writable ?? true,
        buffer,
      }),
    );
  };
  return type;
}

function layoutOf(py: Interp, encoding?: Value, errors?: Value, newline?: Value) {
  const { heap } = py;
  const text = (v: Value | undefined, name: string): string | undefined => {
    if (v === undefined || v === NONE) return undefined;
    if (!heap.isStr(v))
      throw py.error("TypeError", `open() argument '${name}' must be str or None, not ${py.typeName(v)}`);
    return heap.strOf(v);
  };
  const codec = text(encoding, "encoding") ?? "utf-8";
  const line = text(newline, "newline");
  if (line !== undefined && !["", "\n", "\r", "\r\n"].includes(line))
    throw py.error("ValueError", `illegal newline value: ${py.text.quote(line)}`);
  const name = codec === "locale" ? "utf-8" : codec;
  codecName(py, name);
  return { encoding: name, errors: text(errors, "errors") ?? "strict", newline: line };
}

/** Checks a mode as CPython does. */
function checkMode(py: Interp, mode: string): void {
  if (!/^[rwaxbt+]*$/.test(mode) || new Set(mode).size !== mode.length)
    throw py.error("ValueError", `invalid mode: ${py.text.quote(mode)}`);
  if (mode.includes("b") && mode.includes("t"))
    throw py.error("ValueError", "can't have text and binary mode at once");
  const kinds = mode.replace(/[bt+]/g, "").length;
  if (kinds === 0)
    throw py.error(
      "ValueError",
      "Must have exactly one of create/read/write/append mode and at most one plus",
    );
  if (kinds !== 1) throw py.error("ValueError", "must have exactly one of create/read/write/append mode");
}

/** os.fspath: a str or bytes. */
export function fileSystemPath(py: Interp, v: Value): Value {
  const { heap } = py;
  if (heap.isStr(v) || bytesType(py, v) === TYPE.BYTES) return v;
  const method = py.findAttr(py.typeOf(v).object, "__fspath__");
  if (method === undefined)
    throw py.error("TypeError", `expected str, bytes or os.PathLike object, not ${py.typeName(v)}`);
  const path = py.call(method, [v]);
  if (heap.isStr(path) || bytesType(py, path) === TYPE.BYTES) return path;
  throw py.error(
    "TypeError",
    `expected ${py.typeName(v)}.__fspath__() to return str or bytes, not ${py.typeName(path)}`,
  );
}

/** The path of a file as Node takes it. */
export function pathText(py: Interp, v: Value): string | Buffer {
  const path = fileSystemPath(py, v);
  if (!py.heap.isStr(path)) return Buffer.from(bytesText(py, path), "latin1");
  const text = py.heap.strOf(path);
  if (text.includes("\0")) throw py.error("ValueError", "embedded null byte");
  return text;
}

function openDescriptor(py: Interp, path: Value, mode: string, shown: Value): number {
  const flags = mode.replace(/[bt]/g, "");
  const letter = flags.replace("+", "");
  const kind = (letter === "x" ? "wx" : letter) + (flags.includes("+") ? "+" : "");
  const file = pathText(py, path);
  let fd: number;
  try {
    fd = openSync(file, kind);
  } catch (error) {
    throw systemError(py, error, shown);
  }
  if (!fstatSync(fd).isDirectory()) return fd;
  closeSync(fd);
  throw systemError(py, Object.assign(new Error("a directory"), { code: "EISDIR", errno: -21 }), shown);
}

function open(py: Interp, args: Value[], kw: Keywords): Value {
  const { heap } = py;
  const PARAMETERS = ["file", "mode", "buffering", "encoding", "errors", "newline", "closefd", "opener"];
  const [path, modeValue, buffering, encoding, errors, newline, closefd] = bindArguments(
    py,
    "open",
    PARAMETERS,
    args,
    kw,
    { required: 1 },
  );
  if (modeValue !== undefined && !heap.isStr(modeValue))
    throw py.error("TypeError", `open() argument 'mode' must be str, not ${kindOf(py, modeValue)}`);
  const byNumber = isIntLike(py, path!);
  const file = byNumber ? path! : fileSystemPath(py, path!);
  const mode = modeValue === undefined ? "r" : heap.strOf(modeValue);
  checkMode(py, mode);
  const binary = mode.includes("b");
  const buffer = buffering === undefined ? -1 : py.index(buffering);
  if (binary)
    for (const [name, v] of Object.entries({ encoding, errors, newline }))
      if (v !== undefined && v !== NONE)
        throw py.error(
          "ValueError",
          `binary mode doesn't take ${name === "newline" ? "a" : "an"} ${name} argument`,
        );
  if (!binary && buffer === 0) throw py.error("ValueError", "can't have unbuffered text I/O");
  const layout = binary ? undefined : layoutOf(py, encoding, errors, newline);
  const owned = closefd === undefined || py.truth(closefd);
  if (!owned && !byNumber) throw py.error("ValueError", "Cannot use closefd=False with file name");
  closeAbandoned();
  const fd = byNumber ? py.index(file) : openDescriptor(py, file, mode, file);
  const appending = mode.includes("a");
  if (!byNumber) opened(fd, appending);
  const stream = new DescriptorStream(fd, appending, owned);
  if (owned) own(py, stream);
  const plain = mode.replace("t", "");
  if (layout === undefined) {
    const bits = mode.replaceAll(/[bt]/g, "").replace("+", "");
    const rawMode = mode.includes("+") ? (bits === "r" ? "rb+" : `${bits}b+`) : `${bits}b`;
    const type = buffer === 0 ? binaryTypes(py).raw : bufferedType(py, mode);
    return heap.newHosted(
      new BinaryFile(type, file, rawMode === "wb+" ? "rb+" : rawMode, stream, buffer === 0),
    );
  }
  return heap.newHosted(
    new TextFile({
      type: standardStreams(py).type,
      name: file,
      mode: plain === "" ? "r" : mode,
      stream,
      layout: encoding === undefined || encoding === NONE ? { ...layout, encoding: "utf-8" } : layout,
      readable: /[r+]/.test(mode),
      writable: /[wax+]/.test(mode),
      buffer: NONE,
    }),
  );
}

export function installFiles(py: Interp): void {
  const { heap } = py;
  py.defineFunction("open", (_py, args, kw) => open(py, args, kw));
  py.defineFunction(
    "input",
    (_py, [prompt]) => {
      py.stderr.flush();
      if (prompt !== undefined) py.write(py.str(prompt));
      py.stdout.flush();
      const line = inputLine(py);
      if (line === "") throw py.error("EOFError", "EOF when reading a line");
      return heap.str(line.endsWith("\n") ? line.slice(0, -1) : line);
    },
    { min: 0, max: 1 },
  );
}

/** A line of sys.stdin, which the program may have replaced. */
function inputLine(py: Interp): string {
  const { stdin, type } = standardStreams(py);
  const sys = loadedModule(py, "sys");
  const source = (sys !== undefined && moduleInfoOf(py, sys) && py.findAttr(sys, "stdin")) || stdin;
  if (py.typeOf(source) === type) return fileOf(py, source).reader(py).line(py, Infinity);
  const line = py.callMethod(source, "readline", []);
  if (!py.heap.isStr(line)) throw py.error("TypeError", "object.readline() returned non-string");
  return py.heap.strOf(line);
}

import { FALSE, NONE, mkBool, type Value } from "../heap/value.ts";
import type { Interp, TypeInfo } from "../interp.ts";
import { bindArguments } from "./arguments.ts";
import { TextFile } from "./file.ts";
import { kindOf } from "./str-arguments.ts";

const streams = new WeakMap<Interp, { type: TypeInfo; stdin: Value; stdout: Value; stderr: Value }>();

/** sys.stdin, sys.stdout and sys.stderr. */
export function standardStreams(py: Interp) {
  let known = streams.get(py);
  if (known === undefined) {
    const type = fileType(py);
    const { heap } = py;
    known = {
      type,
      stdin: heap.newHosted(new TextFile(type, "<stdin>", "r", 0)),
      stdout: heap.newHosted(new TextFile(type, "<stdout>", "w", 1, py.stdout)),
      stderr: heap.newHosted(new TextFile(type, "<stderr>", "w", 2, py.stderr)),
    };
    for (const v of [known.stdin, known.stdout, known.stderr]) heap.pin(v);
    streams.set(py, known);
  }
  return known;
}

const fileOf = (py: Interp, v: Value): TextFile => py.heap.hostedOf(v) as TextFile;

function fileType(py: Interp): TypeInfo {
  const type = py.defineType("TextIOWrapper");
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
  define("readable", (file) => mkBool(file.mode === "r"));
  define("writable", (file) => mkBool(file.mode !== "r"));
  define("seekable", () => FALSE);
  define("isatty", (file) =>
    mkBool(file.fd === 0 ? process.stdin.isTTY === true : file.fd === 1 && process.stdout.isTTY === true),
  );
  define("fileno", (file) => file.fd);
  py.defineMethod(type.id, "__enter__", (_py, [self]) => {
    fileOf(py, self!).checkOpen(py);
    return self!;
  });
  py.defineMethod(type.id, "__exit__", (_py, [self]) => {
    fileOf(py, self!).close(py);
    return NONE;
  });
  py.defineGetter(type.id, "closed", (_py, self) => mkBool(fileOf(py, self).closed));
  py.defineGetter(type.id, "name", (_py, self) => heap.str(fileOf(py, self).name));
  py.defineGetter(type.id, "mode", (_py, self) => heap.str(fileOf(py, self).mode));
  py.defineGetter(type.id, "encoding", () => heap.intern("utf-8"));
  return type;
}

/** The mode of a file as one letter; what is not supported is refused clearly. */
function textMode(py: Interp, mode: string): string {
  if (!/^[rwaxbt+]*$/.test(mode) || new Set(mode).size !== mode.length)
    throw py.error("ValueError", `invalid mode: ${py.text.quote(mode)}`);
  if (mode.includes("b") && mode.includes("t"))
    throw py.error("ValueError", "can't have text and binary mode at once");
  const kinds = mode.replace(/[bt+]/g, "");
  if (kinds.length !== 1)
    throw py.error("ValueError", "must have exactly one of create/read/write/append mode");
  if (mode.includes("b")) throw py.error("NotImplementedError", "binary files are not supported");
  if (mode.includes("+")) throw py.error("NotImplementedError", "files open for update are not supported");
  return kinds;
}

export function installFiles(py: Interp): void {
  const { heap } = py;
  const PARAMETERS = ["file", "mode", "buffering", "encoding", "errors", "newline", "closefd", "opener"];
  py.defineFunction("open", (_py, args, kw) => {
    const [path, mode, , encoding] = bindArguments(py, "open", PARAMETERS, args, kw, { required: 1 });
    if (mode !== undefined && !heap.isStr(mode))
      throw py.error("TypeError", `open() argument 'mode' must be str, not ${kindOf(py, mode)}`);
    if (!heap.isStr(path!))
      throw py.error("TypeError", `expected str, bytes or os.PathLike object, not ${py.typeName(path!)}`);
    const kind = textMode(py, mode === undefined ? "r" : heap.strOf(mode));
    if (encoding !== undefined && encoding !== NONE) {
      if (!heap.isStr(encoding))
        throw py.error(
          "TypeError",
          `open() argument 'encoding' must be str or None, not ${py.typeName(encoding)}`,
        );
      const name = heap.strOf(encoding).toLowerCase().replaceAll("_", "-");
      if (!["utf-8", "utf8", "ascii", "us-ascii", "locale"].includes(name))
        throw py.error("LookupError", `unknown encoding: ${heap.strOf(encoding)}`);
    }
    return heap.newHosted(TextFile.open(py, standardStreams(py).type, path!, kind));
  });
  py.defineFunction(
    "input",
    (_py, [prompt]) => {
      py.stderr.flush();
      if (prompt !== undefined) py.write(py.str(prompt));
      py.stdout.flush();
      const line = fileOf(py, standardStreams(py).stdin).reader(py).line(py, Infinity);
      if (line === "") throw py.error("EOFError", "EOF when reading a line");
      return heap.str(line.endsWith("\n") ? line.slice(0, -1) : line);
    },
    { min: 0, max: 1 },
  );
}

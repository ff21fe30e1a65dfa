import { NONE, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { bindArguments } from "./arguments.ts";
import { loadedModule, moduleInfoOf } from "../objects/module.ts";
import { checkEncodable } from "./file.ts";
import { standardStreams } from "./files.ts";

function separator(py: Interp, name: string, v: Value | undefined, fallback: string): string {
  if (v === undefined || v === NONE) return fallback;
  if (!py.heap.isStr(v))
    throw py.error("TypeError", `${name} must be None or a string, not ${py.typeName(v)}`);
  return py.heap.strOf(v);
}

/** `sys.stdout` where the program has put something else there; NONE: there is no output at all. */
function replacedStdout(py: Interp): Value | undefined {
  const sys = loadedModule(py, "sys");
  if (sys === undefined) return undefined;
  const v = moduleInfoOf(py, sys) && py.findAttr(sys, "stdout");
  if (v === undefined) throw py.error("RuntimeError", "lost sys.stdout");
  return v === standardStreams(py).stdout ? undefined : v;
}

export function installPrint(py: Interp): void {
  py.defineFunction("print", (_py, args, kw) => {
    let sep = " ";
    let end = "\n";
    let file: Value | undefined;
    let flush = false;
    if (kw !== undefined && kw.size > 0) {
      const bound = bindArguments(py, "print", ["sep", "end", "file", "flush"], [], kw, { positional: 0 });
      sep = separator(py, "sep", bound[0], sep);
      end = separator(py, "end", bound[1], end);
      file = bound[2] === NONE ? undefined : bound[2];
      flush = bound[3] !== undefined && py.truth(bound[3]);
    }
    file ??= replacedStdout(py);
    if (file === NONE) return NONE;
    if (file !== undefined && py.typeOf(file) !== standardStreams(py).type) {
      // each piece by itself, as CPython hands them to the program's own files
      const write = (text: string): void => void py.callMethod(file, "write", [py.heap.str(text)]);
      args.forEach((v, i) => {
        if (i > 0) write(sep);
        write(py.str(v));
      });
      write(end);
      if (flush) py.callMethod(file, "flush", []);
      return NONE;
    }
    let text = "";
    for (let i = 0; i < args.length; i++) text += i === 0 ? py.str(args[i]!) : sep + py.str(args[i]!);
    text += end;
    if (file === undefined) {
      checkEncodable(py, text);
      py.write(text);
      if (flush) py.stdout.flush();
    } else {
      py.callMethod(file, "write", [py.heap.str(text)]);
      if (flush) py.callMethod(file, "flush", []);
    }
    return NONE;
  });
}

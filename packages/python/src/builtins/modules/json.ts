import { NONE, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { defineIn } from "./define.ts";
import { JsonReader, type ReadOptions } from "./json-read.ts";
import { JsonWriter, jsonString } from "./json-write.ts";

/** `_json`, for `lib/json`. */
export function installJson(py: Interp): void {
  py.defineModule("_json", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    const readOptions = (args: readonly Value[]): ReadOptions => ({
      objectHook: args[0]!,
      parseFloat: args[1]!,
      parseInt: args[2]!,
      parseConstant: args[3]!,
      strict: py.truth(args[4]!),
      objectPairsHook: args[5]!,
      error: args[6]!,
    });
    define("loads", ([text, ...options]) => new JsonReader(py, text!, readOptions(options)).readAll(), 8);
    define(
      "scan",
      ([text, start, ...options]) => {
        const at = py.index(start!);
        if (at < 0) throw py.error("ValueError", "idx cannot be negative");
        const { v, end } = new JsonReader(py, text!, readOptions(options)).read(at);
        return heap.tuple([v, end]);
      },
      9,
    );
    define(
      "dumps",
      ([v, skipKeys, ensureAscii, checkCircular, allowNan, indent, item, key, sortKeys, fallback]) =>
        heap.str(
          new JsonWriter(py, {
            skipKeys: py.truth(skipKeys!),
            ensureAscii: py.truth(ensureAscii!),
            checkCircular: py.truth(checkCircular!),
            allowNan: py.truth(allowNan!),
            indent:
              indent === NONE
                ? undefined
                : heap.isStr(indent!)
                  ? heap.strOf(indent!)
                  : " ".repeat(Math.max(0, py.index(indent!))),
            itemSeparator: heap.strOf(item!),
            keySeparator: heap.strOf(key!),
            sortKeys: py.truth(sortKeys!),
            fallback: fallback!,
          }).write(v!),
        ),
      10,
    );
    define("quote", ([text, ascii]) => heap.str(jsonString(heap.strOf(text!), py.truth(ascii!))), 2);
  });
}

/** `_tree`, for `lib/ast.py`: sources as nested tuples. */
import type { Constant } from "../../bytecode/code.ts";
import { PythonSyntaxError } from "../../bytecode/code.ts";
import { NONE, type Value } from "../../heap/value.ts";
import type { SourceFile } from "../../frontend/source.ts";
import { parseTree, TreeUnsupportedError, type TreeField, type TreeNode } from "../../frontend/tree.ts";
import type { Interp } from "../../interp.ts";
import { scalarValue } from "../../vm/load.ts";
import { syntaxError } from "../../vm/syntax-error.ts";
import { defineIn } from "./define.ts";

export function installTree(py: Interp): void {
  py.defineModule("_tree", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    const constantOf = (one: Constant): Value => {
      switch (one.kind) {
        case "str":
          return heap.str(one.value);
        case "tuple":
        case "frozenset":
        case "code":
          throw new TypeError(`no constant of a tree is a ${one.kind}`);
        default:
          return scalarValue(py, one);
      }
    };
    /** Columns are bytes of UTF-8. */
    const place = (file: SourceFile, offset: number): [number, number] => {
      const line = file.lineOf(offset);
      const text = file.text.slice(offset - file.columnOf(offset), offset);
      return [line, Buffer.byteLength(text, "utf8")];
    };
    /** Everything made so far is held, as all that builtins allocate is. */
    const write = (file: SourceFile, field: TreeField): Value => {
      if (field === undefined) return NONE;
      if (typeof field === "string") return heap.intern(field);
      if (typeof field === "number") return field;
      if (Array.isArray(field)) return py.newList(field.map((one: TreeField) => write(file, one)));
      if ("constant" in field) return constantOf(field.constant);
      const { name, start, end, fields } = field as TreeNode;
      const places = start === undefined ? [] : [...place(file, start), ...place(file, end!)];
      return heap.tuple([heap.intern(name), heap.tuple(places), ...fields.map((one) => write(file, one))]);
    };
    define(
      "parse",
      ([source, fileName, mode]) => {
        try {
          const { file, tree } = parseTree(
            heap.strOf(source!),
            heap.strOf(fileName!),
            heap.strOf(mode!) === "eval" ? "eval" : "exec",
          );
          return write(file, tree);
        } catch (error) {
          if (error instanceof PythonSyntaxError) throw syntaxError(py, error);
          if (error instanceof TreeUnsupportedError) throw py.error("NotImplementedError", error.message);
          throw error;
        }
      },
      3,
    );
  });
}

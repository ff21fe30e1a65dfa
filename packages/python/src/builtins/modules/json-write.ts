import { TYPE } from "../../heap/layout.ts";
import { FALSE, NONE, TRUE, isFloat, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { isIntLike } from "../../objects/int.ts";
import { plainFloat } from "../../objects/subclass.ts";

export interface WriteOptions {
  readonly skipKeys: boolean;
  readonly ensureAscii: boolean;
  readonly checkCircular: boolean;
  readonly allowNan: boolean;
  /** What each level is indented by; undefined: all on one line. */
  readonly indent: string | undefined;
  readonly itemSeparator: string;
  readonly keySeparator: string;
  readonly sortKeys: boolean;
  readonly fallback: Value;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
const escaped = (c: string): string => ESCAPES[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A JSON string; what is neither a quote, a backslash nor a control character stands for itself. */
export const jsonString = (text: string, ensureAscii: boolean): string =>
  `"${text.replace(ensureAscii ? /[^ !#-[\]-~]/g : /[^ !#-[\]-\uffff]/g, escaped)}"`;

/** Writes a value as JSON: Lib/json/encoder.py. */
export class JsonWriter {
  private readonly py: Interp;
  private readonly options: WriteOptions;
  private readonly markers = new Set<Value>();
  private text = "";

  constructor(py: Interp, options: WriteOptions) {
    this.py = py;
    this.options = options;
  }

  write(v: Value): string {
    this.value(v, 0);
    return this.text;
  }

  private scalar(v: Value): string | undefined {
    const { py } = this;
    if (v === NONE) return "null";
    if (v === TRUE) return "true";
    if (v === FALSE) return "false";
    const plain = plainFloat(py.heap, v);
    if (isFloat(plain)) return this.float(plain, plain.value);
    if (py.heap.isStr(v)) return jsonString(py.heap.strOf(v), this.options.ensureAscii);
    return isIntLike(py, v) ? py.repr(py.heap.int(py.heap.intOf(v))) : undefined;
  }

  private float(v: Value, x: number): string {
    if (Number.isFinite(x)) return this.py.repr(v);
    if (!this.options.allowNan)
      throw this.py.error(
        "ValueError",
        `Out of range float values are not JSON compliant: ${this.py.repr(v)}`,
      );
    return x !== x ? "NaN" : x > 0 ? "Infinity" : "-Infinity";
  }

  private value(v: Value, level: number): void {
    const { py } = this;
    const scalar = this.scalar(v);
    if (scalar !== undefined) {
      this.text += scalar;
      return;
    }
    const type = py.heap.typeOf(v);
    if (type === TYPE.LIST || type === TYPE.TUPLE) this.enter(v, () => this.items(v, level));
    else if (type === TYPE.DICT || py.isInstance(v, py.types[TYPE.DICT]!.object))
      this.enter(v, () => this.pairs(v, level));
    else
      this.enter(v, () => {
        const replacement = py.call(this.options.fallback, [v]);
        const depth = py.heap.pin(replacement);
        try {
          this.value(replacement, level);
        } finally {
          py.heap.unpin(depth);
        }
      });
  }

  /** Writes something that may hold itself. */
  private enter(v: Value, write: () => void): void {
    if (this.options.checkCircular) {
      if (this.markers.has(v)) throw this.py.error("ValueError", "Circular reference detected");
      this.markers.add(v);
    }
    write();
    this.markers.delete(v);
  }

  private breakLine(level: number): void {
    if (this.options.indent !== undefined) this.text += `\n${this.options.indent.repeat(level)}`;
  }

  private items(v: Value, level: number): void {
    const items = this.py.toArray(v);
    if (items.length === 0) {
      this.text += "[]";
      return;
    }
    this.text += "[";
    items.forEach((item, i) => {
      if (i > 0) this.text += this.options.itemSeparator;
      this.breakLine(level + 1);
      this.value(item, level + 1);
    });
    this.breakLine(level);
    this.text += "]";
  }

  private pairs(d: Value, level: number): void {
    const { py, options } = this;
    let entries: [Value, Value][] = py
      .toArray(py.callMethod(d, "items", []))
      .map((pair) => py.heap.tupleItems(pair) as [Value, Value]);
    if (entries.length === 0) {
      this.text += "{}";
      return;
    }
    if (options.sortKeys) {
      const pairs = py.newList(entries.map((entry) => py.heap.tuple(entry)));
      py.callMethod(pairs, "sort", []);
      entries = py.listItems(pairs).map((pair) => py.heap.tupleItems(pair) as [Value, Value]);
    }
    this.text += "{";
    let first = true;
    for (const [key, v] of entries) {
      const name = this.key(key);
      if (name === undefined) continue;
      if (!first) this.text += options.itemSeparator;
      first = false;
      this.breakLine(level + 1);
      this.text += name + options.keySeparator;
      this.value(v, level + 1);
    }
    this.breakLine(level);
    this.text += "}";
  }

  /** A key's text; undefined for one that is skipped. */
  private key(key: Value): string | undefined {
    const { py, options } = this;
    const scalar = this.scalar(key);
    if (scalar !== undefined) return py.heap.isStr(key) ? scalar : jsonString(scalar, options.ensureAscii);
    if (options.skipKeys) return undefined;
    throw py.error("TypeError", `keys must be str, int, float, bool or None, not ${py.typeName(key)}`);
  }
}

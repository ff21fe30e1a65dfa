import { FALSE, NONE, TRUE, mkFloat, type Value } from "../../heap/value.ts";
import { PyError, type Interp } from "../../interp.ts";

/** The hooks of `json.loads`; NONE for those not given. */
export interface ReadOptions {
  readonly objectHook: Value;
  readonly parseFloat: Value;
  readonly parseInt: Value;
  readonly parseConstant: Value;
  readonly strict: boolean;
  readonly objectPairsHook: Value;
  /** Called with message, document and position: gives the exception to raise. */
  readonly error: Value;
}

const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Reads one JSON document, with the errors and positions of CPython's decoder (Lib/json/decoder.py, scanner.py). */
export class JsonReader {
  private readonly py: Interp;
  private readonly text: string;
  private readonly document: Value;
  private readonly options: ReadOptions;
  private at = 0;

  constructor(py: Interp, document: Value, options: ReadOptions) {
    this.py = py;
    this.document = document;
    this.text = py.heap.strOf(document);
    this.options = options;
  }

  /** The value at `start`, and where it ends; positions count code points. */
  read(start: number): { v: Value; end: number } {
    this.at = this.unitsOf(start);
    const v = this.value();
    return { v, end: this.pointsOf(this.at) };
  }

  /** The whole document. */
  readAll(): Value {
    const { text } = this;
    this.skip();
    const v = this.value();
    this.skip();
    if (this.at !== text.length) this.fail("Extra data", this.at);
    return v;
  }

  private unitsOf(points: number): number {
    let units = 0;
    for (let i = 0; i < points && units < this.text.length; i++)
      units += this.text.codePointAt(units)! > 0xffff ? 2 : 1;
    return units;
  }

  private pointsOf(units: number): number {
    let points = units;
    for (let i = 0; i + 1 < units; i++)
      if (this.text.codePointAt(i)! > 0xffff) {
        points--;
        i++;
      }
    return points;
  }

  private fail(message: string, at: number): never {
    const { py } = this;
    const error = py.call(this.options.error, [py.heap.str(message), this.document, this.pointsOf(at)]);
    throw new PyError(error);
  }

  private skip(): void {
    WHITESPACE.lastIndex = this.at;
    WHITESPACE.exec(this.text);
    this.at = WHITESPACE.lastIndex;
  }

  private value(): Value {
    const { text, py } = this;
    const start = this.at;
    switch (text[start]) {
      case '"':
        this.at++;
        return py.heap.str(this.string());
      case "{":
        this.at++;
        return this.object();
      case "[":
        this.at++;
        return this.array();
      case "n":
        if (this.word("null")) return NONE;
        break;
      case "t":
        if (this.word("true")) return TRUE;
        break;
      case "f":
        if (this.word("false")) return FALSE;
    }
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (match !== null) {
      this.at = NUMBER.lastIndex;
      return this.number(match);
    }
    for (const [word, v] of [
      ["NaN", NaN],
      ["Infinity", Infinity],
      ["-Infinity", -Infinity],
    ] as const)
      if (this.word(word)) {
        const { parseConstant } = this.options;
        return parseConstant === NONE ? mkFloat(v) : py.call(parseConstant, [py.heap.str(word)]);
      }
    this.fail("Expecting value", start);
  }

  private word(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private number([whole, integer, fraction, exponent]: RegExpExecArray): Value {
    const { py } = this;
    if (fraction === undefined && exponent === undefined) {
      const { parseInt: hook } = this.options;
      if (hook !== NONE) return py.call(hook, [py.heap.str(integer!)]);
      if (integer!.length > 15) return py.call(py.heap.read(py.builtinCell("int")), [py.heap.str(integer!)]);
      return py.heap.int(Number(integer) + 0);
    }
    const { parseFloat: hook } = this.options;
    return hook === NONE ? mkFloat(Number(whole)) : py.call(hook, [py.heap.str(whole)]);
  }

  /** The rest of a string whose opening quote is read. */
  private string(): string {
    const { text } = this;
    const begin = this.at - 1;
    let result = "";
    for (;;) {
      PLAIN.lastIndex = this.at;
      result += PLAIN.exec(text)![0];
      this.at = PLAIN.lastIndex;
      const c = text[this.at];
      if (c === undefined) this.fail("Unterminated string starting at", begin);
      if (c === '"') {
        this.at++;
        return result;
      }
      if (c !== "\\") {
        if (this.options.strict) this.fail("Invalid control character at", this.at);
        result += c;
        this.at++;
        continue;
      }
      const escape = text[this.at + 1];
      if (escape === undefined) this.fail("Unterminated string starting at", begin);
      if (escape === "u") {
        result += String.fromCharCode(this.hex(this.at + 2));
        this.at += 6;
      } else {
        const character = Object.hasOwn(ESCAPES, escape) ? ESCAPES[escape] : undefined;
        if (character === undefined) this.fail("Invalid \\escape", this.at);
        result += character;
        this.at += 2;
      }
    }
  }

  private hex(at: number): number {
    const digits = this.text.slice(at, at + 4);
    // CPython says so too where the document ends behind the digits
    if (at + 4 >= this.text.length || !/^[0-9a-fA-F]{4}$/.test(digits))
      this.fail("Invalid \\uXXXX escape", at - 1);
    return Number.parseInt(digits, 16);
  }

  private array(): Value {
    const { py, text } = this;
    const items: Value[] = [];
    const depth = py.heap.pinned.length;
    this.skip();
    if (text[this.at] === "]") {
      this.at++;
      return py.newList([]);
    }
    try {
      for (;;) {
        const v = this.value();
        items.push(v);
        py.heap.pin(v);
        this.skip();
        const c = text[this.at];
        if (c === "]") break;
        if (c !== ",") this.fail("Expecting ',' delimiter", this.at);
        const comma = this.at++;
        this.skip();
        if (text[this.at] === "]") this.fail("Illegal trailing comma before end of array", comma);
      }
      this.at++;
      return py.newList(items);
    } finally {
      py.heap.unpin(depth);
    }
  }

  private object(): Value {
    const { py, text } = this;
    const { objectHook, objectPairsHook } = this.options;
    const d = py.newDict();
    const pairs: Value[] = [];
    const depth = py.heap.pin(d);
    try {
      this.skip();
      if (text[this.at] === "}") this.at++;
      else {
        if (text[this.at] !== '"') this.fail("Expecting property name enclosed in double quotes", this.at);
        for (;;) {
          this.at++;
          const name = this.string();
          const key = name.length < 32 ? py.heap.intern(name) : py.heap.str(name);
          py.heap.pin(key);
          this.skip();
          if (text[this.at] !== ":") this.fail("Expecting ':' delimiter", this.at);
          this.at++;
          this.skip();
          const v = this.value();
          if (objectPairsHook === NONE) py.dictSet(d, key, v);
          else {
            const pair = py.heap.tuple([key, v]);
            py.heap.pin(pair);
            pairs.push(pair);
          }
          this.skip();
          const c = text[this.at];
          if (c === "}") {
            this.at++;
            break;
          }
          if (c !== ",") this.fail("Expecting ',' delimiter", this.at);
          const comma = this.at++;
          this.skip();
          if (text[this.at] !== '"') {
            if (text[this.at] === "}") this.fail("Illegal trailing comma before end of object", comma);
            this.fail("Expecting property name enclosed in double quotes", this.at);
          }
        }
      }
      if (objectPairsHook !== NONE) return py.call(objectPairsHook, [py.newList(pairs)]);
      return objectHook === NONE ? d : py.call(objectHook, [d]);
    } finally {
      py.heap.unpin(depth);
    }
  }
}

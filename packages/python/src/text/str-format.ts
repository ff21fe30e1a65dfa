import type { Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";

/** Where the fields of str.format come from. */
export interface FormatArguments {
  /** undefined: format_map, which has no positional arguments. */
  readonly positional: readonly Value[] | undefined;
  /** The value of a named field; throws KeyError. */
  named(name: string): Value;
}

/** `text.format(…)`. Source: CPython Objects/stringlib/unicode_format.h. */
export function formatText(py: Interp, text: string, args: FormatArguments): string {
  return new Formatter(py, args).expand(text, 2);
}

const INTEGER = /^[0-9]+$/;

class Formatter {
  private readonly py: Interp;
  private readonly args: FormatArguments;
  /** How fields are numbered, once one without or with a number was seen. */
  private numbering: "automatic" | "manual" | undefined;
  private next = 0;

  constructor(py: Interp, args: FormatArguments) {
    this.py = py;
    this.args = args;
  }

  private error(message: string) {
    return this.py.error("ValueError", message);
  }

  expand(text: string, depth: number): string {
    if (depth === 0) throw this.error("Max string recursion exceeded");
    let out = "";
    let i = 0;
    const n = text.length;
    while (i < n) {
      const start = i;
      while (i < n && text[i] !== "{" && text[i] !== "}") i++;
      out += text.slice(start, i);
      if (i >= n) break;
      const brace = text[i++]!;
      if (text[i] === brace) {
        out += brace;
        i++;
        continue;
      }
      if (brace === "}") throw this.error("Single '}' encountered in format string");
      if (i >= n) throw this.error("Single '{' encountered in format string");
      const field = this.readField(text, i);
      out += this.render(field, depth);
      i = field.end;
    }
    return out;
  }

  /** The field whose text begins at `i`, after its brace. */
  private readField(text: string, i: number) {
    const start = i;
    const n = text.length;
    let inBrackets = false;
    let c = "";
    for (; i < n; i++) {
      c = text[i]!;
      if (c === "{") throw this.error("unexpected '{' in field name");
      if (c === "[") inBrackets = true;
      else if (c === "]") inBrackets = false;
      else if (!inBrackets && (c === "}" || c === ":" || c === "!")) break;
    }
    if (i >= n) throw this.error("expected '}' before end of string");
    const name = text.slice(start, i++);
    let conversion = "";
    if (c === "}") return { name, conversion, spec: "", nested: false, end: i };
    if (c === "!") {
      if (i >= n) throw this.error("end of string while looking for conversion specifier");
      conversion = String.fromCodePoint(text.codePointAt(i)!);
      i += conversion.length;
      if (i < n) {
        c = text[i++]!;
        if (c === "}") return { name, conversion, spec: "", nested: false, end: i };
        if (c !== ":") throw this.error("expected ':' after conversion specifier");
      }
    }
    const specStart = i;
    let nested = false;
    for (let open = 1; i < n; i++) {
      if (text[i] === "{") {
        nested = true;
        open++;
      } else if (text[i] === "}" && --open === 0)
        return { name, conversion, spec: text.slice(specStart, i), nested, end: i + 1 };
    }
    throw this.error("unmatched '{' in format spec");
  }

  private render(
    field: { name: string; conversion: string; spec: string; nested: boolean },
    depth: number,
  ): string {
    const { py } = this;
    const v = this.lookUp(field.name);
    const { conversion } = field;
    let shown: string | undefined;
    if (conversion === "r") shown = py.repr(v);
    else if (conversion === "s") shown = py.str(v);
    else if (conversion === "a") shown = py.ascii(v);
    else if (conversion !== "") {
      const code = conversion.codePointAt(0)!;
      throw this.error(
        `Unknown conversion specifier ${code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`}`,
      );
    }
    const spec = field.nested ? this.expand(field.spec, depth - 1) : field.spec;
    if (spec === "") return shown ?? py.format(v, "");
    return py.format(shown === undefined ? v : py.heap.str(shown), spec);
  }

  /** The value of a field name: an argument and the attributes and items it goes on to. */
  private lookUp(name: string): Value {
    const { py } = this;
    let i = name.search(/[.[]/);
    if (i < 0) i = name.length;
    let v = this.argument(name.slice(0, i));
    while (i < name.length) {
      if (name[i++] === ".") {
        let end = i;
        while (end < name.length && name[end] !== "." && name[end] !== "[") end++;
        if (end === i) throw this.error("Empty attribute in format string");
        v = py.getAttr(v, name.slice(i, end));
        i = end;
        continue;
      }
      const end = name.indexOf("]", i);
      if (end < 0) throw this.error("Missing ']' in format string");
      if (end === i) throw this.error("Empty attribute in format string");
      const key = name.slice(i, end);
      v = py.getItem(v, INTEGER.test(key) ? this.number(key) : py.heap.str(key));
      i = end + 1;
      if (i < name.length && name[i] !== "." && name[i] !== "[")
        throw this.error("Only '.' or '[' may follow ']' in format field specifier");
    }
    return v;
  }

  private number(digits: string): Value {
    const n = BigInt(digits);
    if (n >= 2n ** 63n) throw this.error("Too many decimal digits in format string");
    return this.py.heap.int(n);
  }

  private argument(first: string): Value {
    const { py, args } = this;
    const numbered = INTEGER.test(first);
    if (!numbered && first !== "") return args.named(first);
    const mode = numbered ? "manual" : "automatic";
    if (this.numbering === undefined) this.numbering = mode;
    else if (this.numbering !== mode)
      throw this.error(
        numbered
          ? "cannot switch from automatic field numbering to manual field specification"
          : "cannot switch from manual field specification to automatic field numbering",
      );
    const index = numbered ? Number(this.number(first)) : this.next++;
    if (args.positional === undefined) throw this.error("Format string contains positional fields");
    const v = args.positional[index];
    if (v === undefined)
      throw py.error("IndexError", `Replacement index ${index} out of range for positional args tuple`);
    return v;
  }
}

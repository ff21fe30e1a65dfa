import { TYPE } from "../heap/layout.ts";
import { NONE, isSmallInt, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { newBytes } from "../objects/bytes.ts";
import { isIntLike } from "../objects/int.ts";
import { charValue } from "../objects/str.ts";
import { encodeText } from "../text/codecs.ts";
import { formatText } from "../text/str-format.ts";
import { bindArguments, noKeywords } from "./arguments.ts";
import { lengthOf, sizeArgument, textArgument } from "./str-arguments.ts";

/** Padding, tabs, str.format and translation. */
export function installStrLayout(py: Interp): void {
  const { heap } = py;
  const fillCharacter = (fill: Value | undefined): string => {
    if (fill === undefined) return " ";
    if (!heap.isStr(fill))
      throw py.error("TypeError", `The fill character must be a unicode character, not ${py.typeName(fill)}`);
    if (lengthOf(py, fill) !== 1)
      throw py.error("TypeError", "The fill character must be exactly one character long");
    return heap.strOf(fill);
  };
  const repeated = (char: string, count: number): string => {
    if (count > 2 ** 28) throw py.error("MemoryError");
    return char.repeat(count);
  };
  for (const name of ["center", "ljust", "rjust"])
    py.defineMethod(
      TYPE.STR,
      name,
      (_py, [self, width, fill]) => {
        const columns = sizeArgument(py, width!);
        const char = fillCharacter(fill);
        const missing = columns - lengthOf(py, self!);
        if (missing <= 0) return self!;
        const text = heap.strOf(self!);
        // CPython's rule for an odd number of fill characters
        const left =
          name === "ljust"
            ? 0
            : name === "rjust"
              ? missing
              : Math.floor(missing / 2) + (missing & columns & 1);
        return heap.str(repeated(char, left) + text + repeated(char, missing - left));
      },
      { min: 1, max: 2 },
    );
  py.defineMethod(
    TYPE.STR,
    "zfill",
    (_py, [self, width]) => {
      const missing = sizeArgument(py, width!) - lengthOf(py, self!);
      if (missing <= 0) return self!;
      const text = heap.strOf(self!);
      const signed = text[0] === "+" || text[0] === "-";
      const zeros = repeated("0", missing);
      return heap.str(signed ? text[0]! + zeros + text.slice(1) : zeros + text);
    },
    { min: 1, max: 1 },
  );
  py.defineMethod(TYPE.STR, "expandtabs", (_py, [self, ...args], kw) => {
    const [size] = bindArguments(py, "expandtabs", ["tabsize"], args, kw);
    const tab = size === undefined ? 8 : py.index(size);
    const text = heap.strOf(self!);
    if (!text.includes("\t")) return self!;
    let out = "";
    let column = 0;
    for (const char of text)
      if (char === "\t") {
        const spaces = tab > 0 ? tab - (column % tab) : 0;
        out += repeated(" ", spaces);
        column += spaces;
      } else {
        out += char;
        column = char === "\n" || char === "\r" ? 0 : column + 1;
      }
    return heap.str(out);
  });
  py.defineMethod(TYPE.STR, "format", (_py, [self, ...args], kw) => {
    const named = (name: string): Value => {
      const v = kw?.get(name);
      if (v === undefined) throw py.errorWith("KeyError", [heap.str(name)]);
      return v;
    };
    return heap.str(formatText(py, heap.strOf(self!), { positional: args, named }));
  });
  py.defineMethod(
    TYPE.STR,
    "format_map",
    (_py, [self, mapping]) =>
      heap.str(
        formatText(py, heap.strOf(self!), {
          positional: undefined,
          named: (name) => py.getItem(mapping!, heap.str(name)),
        }),
      ),
    { min: 1, max: 1 },
  );
  py.defineMethod(TYPE.STR, "encode", (_py, [self, ...args], kw) => {
    const [encoding, errors] = bindArguments(py, "encode", ["encoding", "errors"], args, kw);
    const text = (v: Value | undefined, what: string, missing: string): string => {
      if (v === undefined) return missing;
      if (heap.isStr(v)) return heap.strOf(v);
      throw py.error("TypeError", `encode() argument '${what}' must be str, not ${py.typeName(v)}`);
    };
    const codec = text(encoding, "encoding", "utf-8");
    return newBytes(py, encodeText(py, heap.strOf(self!), codec, text(errors, "errors", "strict")));
  });
  installTranslation(py);
}

function installTranslation(py: Interp): void {
  const { heap } = py;
  py.defineMethod(
    TYPE.STR,
    "translate",
    (_py, [self, table]) => {
      const cache = new Map<string, string>();
      let out = "";
      for (const char of heap.strOf(self!)) {
        let to = cache.get(char);
        if (to === undefined) cache.set(char, (to = translated(py, table!, char)));
        out += to;
      }
      return heap.str(out);
    },
    { min: 1, max: 1 },
  );
  const maketrans = py.newFunction("maketrans", (_py, args, kw) => {
    noKeywords(py, "str.maketrans", kw);
    if (args.length < 1 || args.length > 3)
      throw py.error(
        "TypeError",
        args.length < 1
          ? `maketrans expected at least 1 argument, got ${args.length}`
          : `maketrans expected at most 3 arguments, got ${args.length}`,
      );
    const [x, y, z] = args;
    const table = py.newDict();
    if (y === undefined) {
      if (heap.typeOf(x!) !== TYPE.DICT)
        throw py.error("TypeError", "if you give only one argument to maketrans it must be a dict");
      for (const [key, v] of py.dictEntries(x!)) {
        if (heap.isStr(key)) {
          if (lengthOf(py, key) !== 1)
            throw py.error("ValueError", "string keys in translate table must be of length 1");
          py.dictSet(table, heap.strOf(key).codePointAt(0)!, v);
        } else if (isIntLike(py, key)) py.dictSet(table, key, v);
        else throw py.error("TypeError", "keys in translate table must be strings or integers");
      }
      return table;
    }
    if (!heap.isStr(x!))
      throw py.error("TypeError", "first maketrans argument must be a string if there is a second argument");
    const from = Array.from(heap.strOf(x!));
    const to = Array.from(textArgument(py, "maketrans", y, 2));
    const removed = z === undefined ? "" : textArgument(py, "maketrans", z, 3);
    if (from.length !== to.length)
      throw py.error("ValueError", "the first two maketrans arguments must have equal length");
    from.forEach((char, i) => py.dictSet(table, char.codePointAt(0)!, to[i]!.codePointAt(0)!));
    for (const char of removed) py.dictSet(table, char.codePointAt(0)!, NONE);
    return table;
  });
  py.types[TYPE.STR]!.statics.set("maketrans", maketrans);
}

/** What `table` makes of a character. */
function translated(py: Interp, table: Value, char: string): string {
  const { heap } = py;
  let v: Value;
  try {
    v = py.getItem(table, char.codePointAt(0)!);
  } catch (error) {
    if (py.isError(error, "LookupError")) return char;
    throw error;
  }
  if (v === NONE) return "";
  if (heap.isStr(v)) return heap.strOf(v);
  if (!isSmallInt(v) && !isIntLike(py, v))
    throw py.error("TypeError", "character mapping must return integer, None or str");
  const code = Number(heap.intOf(v));
  if (!(code >= 0 && code <= 0x10ffff))
    throw py.error("ValueError", "character mapping must be in range(0x110000)");
  return heap.strOf(charValue(heap, code));
}

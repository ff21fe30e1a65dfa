/** `unicodedata`: names and properties of characters (Unicode 15.1), and normal forms by JavaScript's. */
import { mkBool, mkFloat, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { NAMED } from "../../frontend/strings.ts";
import * as unicode from "../../text/unicode-data.ts";
import { defineIn } from "./define.ts";

const FORMS: ReadonlySet<string> = new Set(["NFC", "NFD", "NFKC", "NFKD"]);

export function installUnicodeData(py: Interp): void {
  const { heap } = py;
  py.defineModule("unicodedata", (_py, module) => {
    const define = defineIn(py, module);
    py.setModuleAttr(module, "unidata_version", heap.str("15.1.0"));
    const numbered = (name: string): string =>
      ["name", "decimal", "digit", "numeric"].includes(name) ? " 1" : "";
    const codeOf = (name: string, v: Value): number => {
      const text = heap.isStr(v) ? heap.strOf(v) : undefined;
      if (text === undefined)
        throw py.error(
          "TypeError",
          `${name}() argument${numbered(name)} must be a unicode character, not ${py.typeName(v)}`,
        );
      const code = text.codePointAt(0);
      if (code === undefined || text.length !== (code > 0xffff ? 2 : 1))
        throw py.error(
          "TypeError",
          `${name}() argument${numbered(name)} must be a unicode character, not str`,
        );
      return code;
    };
    const property = (name: string, of: (code: number) => Value): void =>
      define(name, ([v]) => of(codeOf(name, v!)), 1);
    property("category", (code) => heap.intern(unicode.category(code)));
    property("bidirectional", (code) => heap.intern(unicode.bidirectional(code)));
    property("combining", unicode.combining);
    property("east_asian_width", (code) => heap.intern(unicode.eastAsianWidth(code)));
    property("mirrored", unicode.mirrored);
    property("decomposition", (code) => heap.str(unicode.decomposition(code)));
    const valued = (name: string, complaint: string, of: (code: number) => Value | undefined): void =>
      define(
        name,
        ([v, otherwise]) => {
          const found = of(codeOf(name, v!)) ?? otherwise;
          if (found === undefined) throw py.error("ValueError", complaint);
          return found;
        },
        1,
        2,
      );
    valued("decimal", "not a decimal", unicode.decimal);
    valued("digit", "not a digit", unicode.digit);
    valued("numeric", "not a numeric character", (code) => {
      const n = unicode.numeric(code);
      return n === undefined ? undefined : mkFloat(n);
    });
    valued("name", "no such name", (code) => {
      const name = unicode.nameOf(code);
      return name === undefined ? undefined : heap.str(name);
    });
    define(
      "lookup",
      ([v]) => {
        const name = heap.strOf(v!);
        const alias = Object.hasOwn(NAMED, name.toUpperCase()) ? NAMED[name.toUpperCase()] : undefined;
        const code = alias?.codePointAt(0) ?? unicode.codeOfName(name);
        if (code === undefined)
          throw py.errorWith("KeyError", [heap.str(`undefined character name '${name}'`)]);
        return heap.str(String.fromCodePoint(code));
      },
      1,
    );
    const normal = (form: Value, v: Value): string => {
      const name = heap.strOf(form);
      if (!FORMS.has(name)) throw py.error("ValueError", "invalid normalization form");
      return heap.strOf(v).normalize(name);
    };
    define("normalize", ([form, v]) => heap.str(normal(form!, v!)), 2);
    define("is_normalized", ([form, v]) => mkBool(normal(form!, v!) === heap.strOf(v!)), 2);
  });
}

import { TYPE } from "../heap/layout.ts";
import { mkBool } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { isPrintable } from "../text/quote.ts";
import * as unicode from "../text/unicode.ts";
import { isSpaceUnit } from "./str-split.ts";

const NO_ARGUMENTS = { min: 0, max: 0 };

/** Case conversion and the questions about kinds of characters. */
export function installStrCase(py: Interp): void {
  const { heap } = py;
  const conversions = {
    lower: unicode.lower,
    upper: unicode.upper,
    casefold: unicode.casefold,
    capitalize: unicode.capitalize,
    title: unicode.title,
    swapcase: unicode.swapcase,
  };
  for (const [name, convert] of Object.entries(conversions))
    py.defineMethod(
      TYPE.STR,
      name,
      (_py, [self]) => {
        const text = heap.strOf(self!);
        const result = text === "" ? text : convert(text);
        return result === text ? self! : heap.str(result);
      },
      NO_ARGUMENTS,
    );
  /** True when there is a character and all have the property. */
  const every =
    (property: (char: string) => boolean) =>
    (text: string): boolean => {
      for (const char of text) if (!property(char)) return false;
      return text !== "";
    };
  const questions: Record<string, (text: string) => boolean> = {
    isalnum: every(unicode.isAlnum),
    isalpha: every(unicode.isAlpha),
    isdecimal: every(unicode.isDecimal),
    isdigit: every(unicode.isDigit),
    isnumeric: every(unicode.isNumeric),
    isspace: every((char) => char.length === 1 && isSpaceUnit(char.charCodeAt(0))),
    isascii: unicode.isAscii,
    isidentifier: unicode.isIdentifier,
    isprintable: isPrintable,
    islower: (text) => unicode.hasOnlyCase(text, unicode.isLower, unicode.isUpper),
    isupper: (text) => unicode.hasOnlyCase(text, unicode.isUpper, unicode.isLower),
    istitle: unicode.isTitleText,
  };
  for (const [name, question] of Object.entries(questions))
    py.defineMethod(TYPE.STR, name, (_py, [self]) => mkBool(question(heap.strOf(self!))), NO_ARGUMENTS);
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isPrintable, quote } from "../../src/text/quote.ts";
import * as unicode from "../../src/text/unicode.ts";
import { isSpaceUnit } from "../../src/builtins/str-split.ts";

/** SHA-256 of each str method's answers for all characters but surrogates, from CPython 3.13 (builtins/record.py). */
const recorded = JSON.parse(
  readFileSync(new URL("../builtins/properties.json", import.meta.url), "utf8"),
) as Record<string, string>;

const ours: Record<string, (char: string) => boolean | string> = {
  isalpha: unicode.isAlpha,
  isdecimal: unicode.isDecimal,
  isdigit: unicode.isDigit,
  isnumeric: unicode.isNumeric,
  isalnum: unicode.isAlnum,
  isspace: (char) => char.length === 1 && isSpaceUnit(char.charCodeAt(0)),
  islower: (char) => unicode.hasOnlyCase(char, unicode.isLower, unicode.isUpper),
  isupper: (char) => unicode.hasOnlyCase(char, unicode.isUpper, unicode.isLower),
  istitle: unicode.isTitleText,
  isprintable: isPrintable,
  isidentifier: unicode.isIdentifier,
  lower: unicode.lower,
  upper: unicode.upper,
  title: unicode.title,
  casefold: unicode.casefold,
  capitalize: unicode.capitalize,
  swapcase: unicode.swapcase,
  repr: quote,
};

describe("every character of Unicode as CPython 3.13 sees it", () => {
  test.each(Object.keys(ours))("%s", (name) => {
    const answer = ours[name]!;
    const hash = createHash("sha256");
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code === 0xd800) code = 0xe000;
      const a = answer(String.fromCodePoint(code));
      hash.update(typeof a === "string" ? `${a}\n` : a ? "True\n" : "False\n");
    }
    expect(hash.digest("hex")).toBe(recorded[name]);
  });
});

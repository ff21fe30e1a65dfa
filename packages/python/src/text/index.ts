import type { TextSupport } from "../objects/text-support.ts";
import { floatRepr } from "./float.ts";
import { formatValue } from "./format.ts";
import { percentFormat } from "./percent.ts";
import { asciiEscape, quote } from "./quote.ts";

/** What the object model needs of this folder. */
export const textSupport: TextSupport = {
  quote,
  floatRepr,
  ascii: asciiEscape,
  format: formatValue,
  percent: (py, text, operand) => percentFormat(py, text, operand),
  percentBytes: (py, text, operand) => percentFormat(py, text, operand, true),
};

/** `--trace-options`: words between commas, into what `Python.create({ traces })` takes. */
import type { TraceOptions, TraceSettings } from "@serigraph/python";
import { InvalidArgumentError } from "commander";

const switches: Readonly<Record<string, keyof TraceSettings>> = {
  "no-side-traces": "sideTraces",
  "no-peeling": "peelLoops",
  "no-sinking": "sinkBoxes",
  "no-inlining": "inlineCalls",
};
const numbers: Readonly<Record<string, { readonly key: keyof TraceSettings; readonly least: number }>> = {
  loop: { key: "loop", least: 1 },
  calls: { key: "calls", least: 0 },
  exit: { key: "exit", least: 1 },
  "stress-exits": { key: "stressExits", least: 0 },
};
const MOST = 0x7fffffff;

export const TRACE_OPTIONS_HELP =
  `words between commas: loop=N (iterations until a loop is recorded), calls=N (calls until a function is recorded; 0: never), exit=N (times until an exit gets ` +
  `a trace), ${Object.keys(switches).join(", ")}, stress-exits=SEED (one guard of each trace always exits)`;

/** @throws InvalidArgumentError, which commander reports as a usage error */
export function parseTraceOptions(text: string): TraceOptions {
  const result: Partial<Record<keyof TraceSettings, number | boolean>> = {};
  for (const word of text.split(",")) {
    const [name, value] = word.split("=", 2) as [string, string | undefined];
    const number = numbers[name];
    const off = switches[name];
    if (number !== undefined && value !== undefined) {
      if (!/^\d+$/.test(value) || Number(value) < number.least || Number(value) > MOST)
        throw new InvalidArgumentError(
          `${name} takes a whole number from ${number.least} to ${MOST}, not '${value}'.`,
        );
      result[number.key] = Number(value);
    } else if (off !== undefined && value === undefined) result[off] = false;
    else
      throw new InvalidArgumentError(
        `'${word}' is none of ${[...Object.keys(numbers).map((n) => `${n}=N`), ...Object.keys(switches)].join(", ")}.`,
      );
  }
  return result as TraceOptions;
}

import type { LayoutInfo, Location } from "@serigraph/bundle";
import { layoutRegisters } from "../emit-c.ts";
import type { AssemblySyntax } from "../asm/syntax.ts";
import { parseInstruction, stripComment } from "../asm/lines.ts";
import { functionsIn } from "./functions.ts";

/*
 * Which machine register each of a layout's registers is, only the compiler knows: that is its calling convention, and it has
 * changed between versions. So it is asked, by a function that stores all of them in order.
 */

export const probeName = "_JIT_PROBE";

/** The function that asks, in C. */
export function probeFunction(layout: LayoutInfo): string[] {
  const stores = layoutRegisters(layout).map(
    (register, i) =>
      `((volatile ${register[0] === "d" ? "double" : "u64"} *)(uintptr_t)4096)[${i}] = _${register};`,
  );
  return [`_JIT_CC i64 ${probeName}(_JIT_PARAMETERS) {`, ...stores, "_JIT_GO(_JIT_CONTINUE);", "}"];
}

/** The answer: the whole machine register of each of the layout's. Undefined where the function is not as expected. */
export function readProbe(
  lines: readonly string[],
  layout: LayoutInfo,
  syntax: AssemblySyntax,
): Map<Location, string> | undefined {
  const { registers, symbolPrefix } = syntax;
  const probe = functionsIn(lines, `${symbolPrefix}${probeName}`)[0];
  if (registers === undefined || probe === undefined) return undefined;
  const stored = lines.slice(probe.label + 1, probe.end).flatMap((line) => {
    const instruction = parseInstruction(stripComment(line, syntax.comment));
    const name = instruction && registers.stored(instruction.mnemonic, instruction.operands);
    const whole = name === undefined ? undefined : registers.whole(name);
    return whole === undefined ? [] : [whole];
  });
  const all = layoutRegisters(layout);
  if (stored.length !== all.length || new Set(stored).size !== all.length) return undefined;
  return new Map(all.map((register, i) => [register, stored[i]!]));
}

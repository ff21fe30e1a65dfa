import { stencilName } from "@serigraph/bundle";
import { layoutRegisters, stencilPrefix, type Unit, type UnitOp } from "../emit-c.ts";
import type { AssemblySyntax } from "../asm/syntax.ts";
import { functionsIn } from "./functions.ts";
import { groupVariants, renaming, type VariantGroup } from "./patterns.ts";
import { probeName, readProbe } from "./probe.ts";
import { renamable } from "./rename.ts";

/*
 * A stencil takes the layout's registers as arguments and passes all of them on. So a stencil with its registers renamed, one for
 * one, is the stencil for operands in the renamed registers: the compiler need see only one variant of those that
 * differ by registers alone. That is exact where instructions name all registers they touch, and is done only there.
 */

/** What of a unit is compiled, that the rest may be derived from it. */
export interface Derivation {
  /** The unit with one variant of each group. */
  readonly compiled: Unit;
  readonly groups: readonly { readonly op: UnitOp["op"]; readonly group: VariantGroup }[];
}

export function planDerivation(unit: Unit): Derivation {
  const groups: Derivation["groups"][number][] = [];
  const ops = unit.ops.map(({ op, indexes }): UnitOp => {
    const own = groupVariants(indexes.map((index) => op.variants[index]!));
    for (const { first, others } of own)
      groups.push({ op, group: { first: indexes[first]!, others: others.map((i) => indexes[i]!) } });
    return { op, indexes: own.map(({ first }) => indexes[first]!) };
  });
  return { compiled: { ...unit, ops }, groups };
}

/**
 * Adds the variants that can be derived to a unit's assembly.
 *
 * @param assembly of `compiled`, laid out, with the function of {@link probeName}, which is taken out.
 * @returns the assembly, and the variants that cannot be derived; undefined where there are none.
 */
export function deriveVariants(
  { compiled, groups }: Derivation,
  assembly: string,
  syntax: AssemblySyntax,
): { readonly assembly: string; readonly left: Unit | undefined } {
  const lines = assembly.split("\n");
  const places = readProbe(lines, compiled.layout, syntax);
  const prefix = `${syntax.symbolPrefix}${stencilPrefix}`;
  const functions = new Map(functionsIn(lines, prefix).map((found) => [found.symbol, found]));
  const registers = layoutRegisters(compiled.layout);
  const derived: string[] = [];
  const left = new Map<UnitOp["op"], number[]>();
  const symbolOf = (op: UnitOp["op"], index: number): string =>
    prefix + stencilName(op.info, op.variants[index]!);
  let copies = 0;
  for (const { op, group } of groups) {
    if (group.others.length === 0) continue;
    const found = functions.get(symbolOf(op, group.first));
    const source = places === undefined || found === undefined ? undefined : renamable(lines, found, syntax);
    if (source === undefined) {
      left.set(op, [...(left.get(op) ?? []), ...group.others]);
      continue;
    }
    for (const index of group.others) {
      const wholes = new Map<string, string>();
      const from = op.variants[group.first]!;
      for (const [one, other] of renaming(from, op.variants[index]!, registers))
        wholes.set(places!.get(one)!, places!.get(other)!);
      derived.push(...source.rename(symbolOf(op, index), wholes, `v${copies++}`));
    }
  }
  const probe = functionsIn(lines, `${syntax.symbolPrefix}${probeName}`)[0];
  const at = lastFunctionsEnd(functions.values());
  const text = lines.flatMap((line, i) => [
    ...(probe !== undefined && i >= probe.start && i < probe.end ? [] : [line]),
    ...(i === at - 1 ? derived : []),
  ]);
  return { assembly: text.join("\n"), left: unitOf(compiled, left) };
}

/** Behind it stands what ends a file. */
const lastFunctionsEnd = (functions: Iterable<{ readonly end: number }>): number =>
  Math.max(0, ...[...functions].map(({ end }) => end));

function unitOf(compiled: Unit, left: ReadonlyMap<UnitOp["op"], number[]>): Unit | undefined {
  if (left.size === 0) return undefined;
  const ops = [...left].map(([op, indexes]): UnitOp => ({ op, indexes: indexes.sort((a, b) => a - b) }));
  return { ...compiled, name: `${compiled.name}-rest`, ops, entries: [] };
}

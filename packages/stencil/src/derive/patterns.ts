import type { Location } from "@serigraph/bundle";

/** Variants of an op that are the same but for the registers' names. */
export interface VariantGroup {
  /** Index of the variant that is compiled. */
  readonly first: number;
  /** Indexes of the others. */
  readonly others: readonly number[];
}

/**
 * Groups an op's variants: those of a group have the same operands in registers, of the same files, and the same ones of
 * these in the same register. So a renaming of registers makes one out of the other.
 */
export function groupVariants(variants: readonly (readonly Location[])[]): VariantGroup[] {
  const groups = new Map<string, { first: number; others: number[] }>();
  variants.forEach((locations, index) => {
    const pattern = patternOf(locations);
    const group = groups.get(pattern);
    if (group === undefined) groups.set(pattern, { first: index, others: [] });
    else group.others.push(index);
  });
  return [...groups.values()];
}

/** Of each operand its kind of place, and for a register the first operand that is in the same one. */
const patternOf = (locations: readonly Location[]): string =>
  locations
    .map((location) => (isRegister(location) ? `${location[0]}${locations.indexOf(location)}` : location))
    .join();

/**
 * The renaming that makes variant `to` out of variant `from`, as a bijection over the layout's registers: what no operand
 * is in keeps its register where it can, and must have one of its own in any case, since a stencil passes all of them on.
 *
 * @param registers all of the layout's.
 */
export function renaming(
  from: readonly Location[],
  to: readonly Location[],
  registers: readonly Location[],
): Map<Location, Location> {
  const result = new Map<Location, Location>();
  from.forEach((location, i) => {
    if (isRegister(location)) result.set(location, to[i]!);
  });
  const taken = new Set(result.values());
  const left = registers.filter((register) => !result.has(register));
  for (const register of left) if (!taken.has(register)) result.set(register, register);
  const used = new Set(result.values());
  for (const letter of ["r", "d"]) {
    const free = registers.filter((register) => register[0] === letter && !used.has(register));
    for (const register of left)
      if (register[0] === letter && !result.has(register)) result.set(register, free.shift()!);
  }
  return result;
}

const isRegister = (location: Location): boolean => location !== "slot" && location !== "const";

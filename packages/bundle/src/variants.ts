import type { Location, OpInfo } from "./model.ts";

/** Id of the stencil of `op` for these locations of its inputs and outputs, or -1 when there is none. */
export function stencilFor(op: OpInfo, locations: readonly Location[]): number {
  if (locations.length !== op.axes.length) return -1;
  let at = 0;
  for (let i = 0; i < op.axes.length; i++) {
    const axis = op.axes[i]!;
    const position = axis.indexOf(locations[i]!);
    if (position < 0) return -1;
    at = at * axis.length + position;
  }
  const variant = op.variantTable === undefined ? at : op.variantTable[at]!;
  return variant < 0 ? -1 : op.variantBase + variant;
}

/** Locations of each variant of an op, in order of stencil id. */
export function variantLocations(op: OpInfo): Location[][] {
  const result: Location[][] = Array.from({ length: op.variantCount });
  const total = op.axes.reduce((product, axis) => product * axis.length, 1);
  // Backwards, so that of several choices served by one stencil (commutative ops) the first names it.
  for (let at = total - 1; at >= 0; at--) {
    const variant = op.variantTable === undefined ? at : op.variantTable[at]!;
    if (variant < 0) continue;
    const locations: Location[] = [];
    let rest = at;
    for (let i = op.axes.length - 1; i >= 0; i--) {
      const axis = op.axes[i]!;
      locations.unshift(axis[rest % axis.length]!);
      rest = Math.floor(rest / axis.length);
    }
    result[variant] = locations;
  }
  return result;
}

/** `ADD_slot_const_slot`: the op's name and the locations of its inputs and outputs. */
export function stencilName(op: OpInfo, locations: readonly Location[]): string {
  return [op.name, ...locations].join("_");
}

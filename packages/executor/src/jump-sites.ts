import { HoleValue } from "@serigraph/bundle";
import type { CodeAllocation } from "@serigraph/memory";
import { holeKindName, needsGot, PatchError } from "@serigraph/patch";
import { HoleError } from "./errors.ts";
import { type Layout, stencilName } from "./layout.ts";
import type { Machine } from "./machine.ts";
import type { Plan } from "./plan.ts";
import type { Trace } from "./trace.ts";

/** Where the uops are that {@link Trace.patchable} marked: uop, stencil, offset in the executor's code, three numbers each. */
export type JumpSites = Int32Array;

/** Remembers the marked uops of a trace that was just laid out. */
export function keepSites(trace: Trace, layout: Layout): JumpSites {
  const sites = new Int32Array(3 * trace.kept.length);
  trace.kept.forEach((uop, i) => {
    sites[3 * i] = uop;
    sites[3 * i + 1] = trace.stencils[uop];
    sites[3 * i + 2] = layout.positions[uop];
  });
  return sites;
}

/**
 * Patches all holes of a uop's target anew, in code that is open for writing.
 * @throws HoleError when the address does not fit; the holes are as they were then. RangeError when the uop was not marked or
 * has no such target.
 */
export function retarget(
  plan: Plan,
  machine: Machine,
  allocation: CodeAllocation,
  sites: JumpSites | undefined,
  uop: number,
  target: number,
  address: number,
): void {
  const { stencil, offset: start } = siteOf(sites, uop);
  const { bundle, kinds } = plan;
  const { code } = allocation;
  const end = bundle.holeStart[stencil + 1];
  const done: [offset: number, old: number][] = [];
  let found = false;
  for (let hole = bundle.holeStart[stencil]; hole < end; hole++) {
    if (bundle.holeValue[hole] !== HoleValue.TARGET || bundle.holeIndex[hole] !== target) continue;
    found = true;
    const kind = kinds[bundle.holeKind[hole]];
    const offset = start + bundle.holeOffset[hole];
    try {
      if (bundle.holeInData[hole] === 1 || needsGot(kind) || bundle.kindWidths[bundle.holeKind[hole]] !== 4)
        throw new PatchError(kind, "a target that is no direct branch cannot be changed");
      const old = code.view.getInt32(offset, true);
      machine.patch(kind, code, offset, address + bundle.holeAddend[hole]);
      done.push([offset, old]);
    } catch (error) {
      for (const [at, old] of done) code.view.setInt32(at, old, true);
      if (!(error instanceof PatchError)) throw error;
      throw new HoleError(
        {
          uop,
          stencil: stencilName(bundle, stencil),
          hole: bundle.holeOffset[hole],
          kind: holeKindName(kind),
          from: code.base + offset,
          to: address,
        },
        error.message,
        { cause: error },
      );
    }
  }
  if (!found)
    throw new RangeError(`${stencilName(bundle, stencil)} (uop ${uop}) has no hole of target ${target}`);
}

/** @throws RangeError for a uop that was not marked */
export function siteOf(sites: JumpSites | undefined, uop: number): { stencil: number; offset: number } {
  const at = sites === undefined ? -1 : findSite(sites, uop);
  if (at < 0) throw new RangeError(`uop ${uop} was not marked as patchable`);
  return { stencil: sites![at + 1], offset: sites![at + 2] };
}

/** Sites are in ascending order of uops. */
function findSite(sites: JumpSites, uop: number): number {
  let low = 0;
  let high = sites.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sites[3 * middle] < uop) low = middle + 1;
    else high = middle;
  }
  return 3 * low < sites.length && sites[3 * low] === uop ? 3 * low : -1;
}

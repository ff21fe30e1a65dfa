import { needsGot } from "@serigraph/patch";
import { addendInSlot } from "./hole-shape.ts";
import type { Plan } from "./plan.ts";

/**
 * The GOT slots that a stencil has to itself in each executor. Holes that want the same value have one slot: the two halves of an AArch64
 * load must name the same page.
 */
export class GotSlots {
  /** Of each hole that needs such a slot: the slot's number among its stencil's. */
  readonly ofHole: Uint8Array;
  /** How many each stencil has. */
  readonly count: Uint8Array;

  /** @param plan with all stencils prepared: what is known needs no slot of a stencil's own. */
  constructor({ bundle, kinds, known }: Plan) {
    const { holeAddend, holeIndex, holeKind, holeStart, holeValue } = bundle;
    this.ofHole = new Uint8Array(holeKind.length);
    this.count = new Uint8Array(bundle.stencilCount);
    const isOwn = (hole: number) => needsGot(kinds[holeKind[hole]]) && !known.has(hole);
    const inSlot = (hole: number) => addendInSlot(kinds[holeKind[hole]], holeAddend[hole]);
    for (let stencil = 0; stencil < bundle.stencilCount; stencil++) {
      for (let hole = holeStart[stencil]; hole < holeStart[stencil + 1]; hole++) {
        if (!isOwn(hole)) continue;
        let other = holeStart[stencil];
        while (
          !isOwn(other) ||
          holeValue[other] !== holeValue[hole] ||
          holeIndex[other] !== holeIndex[hole] ||
          inSlot(other) !== inSlot(hole)
        ) {
          other++;
        }
        this.ofHole[hole] = other < hole ? this.ofHole[other] : this.count[stencil]++;
      }
    }
  }
}

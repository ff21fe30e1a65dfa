/**
 * How wide the ints were that instructions have been recorded with: small ones, ones of 64 bits, ones beyond. Exact arithmetic (fractions,
 * say) mixes all three, and a trace for each mixture would have side traces without end. An instruction that has met two of them is
 * recorded so that it takes both.
 */
import type { LoadedCode } from "../vm/load.ts";

export const SMALL = 1;
export const WIDE = 2;
export const BIG = 4;
/** In place of a register: the result. */
const RESULT = 0xffff;

export class IntWidths {
  private readonly seen = new WeakMap<LoadedCode, Map<number, number>>();

  /** Notes what a register holds in front of an instruction; answers all that it has held there. */
  note(loaded: LoadedCode, pc: number, register: number, width: number): number {
    let all = this.seen.get(loaded);
    if (all === undefined) this.seen.set(loaded, (all = new Map<number, number>()));
    const key = pc * 0x10000 + register;
    const widths = (all.get(key) ?? 0) | width;
    all.set(key, widths);
    return widths;
  }

  /** Likewise of an instruction's result. */
  noteResult(loaded: LoadedCode, pc: number, width: number): number {
    return this.note(loaded, pc, RESULT, width);
  }
}

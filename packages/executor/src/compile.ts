import { type CodeBlock, GenericHoles } from "./generic-holes.ts";
import { Layout } from "./layout.ts";
import type { Machine } from "./machine.ts";
import {
  Action,
  ACTION_SHIFT,
  CODE_OFFSET,
  CODE_SIZE,
  FLAGS_SHIFT,
  HAS_OWN_DATA,
  HOLES_BEGIN,
  HOLES_END,
  OFFSET_MASK,
  type Plan,
  ROW,
  SHAPE,
  WORD_MASK,
  WORD_SHIFT,
} from "./plan.ts";
import type { Trace } from "./trace.ts";

/**
 * Compiles traces: pass 1 adds up sizes, so that every uop has its place before a byte is written; pass 2 copies the
 * stencils there and patches their holes, whether they point back or forth. (The two passes of CPython's `_PyJIT_Compile`,
 * Python/jit.c.) One compiler serves one bundle.
 *
 * The caller stands between the passes: {@link measure}, allocate `codeBytes` and `dataBytes`, {@link emit}.
 * When `emit` returns false, some branches do not reach their target from that memory: measure again, which then makes room
 * for trampolines beside them, and allocate anew.
 */
export class Compiler {
  readonly layout: Layout;
  private readonly plan: Plan;
  private readonly machine: Machine;
  private readonly generic: GenericHoles;

  constructor(plan: Plan, machine: Machine) {
    this.plan = plan;
    this.machine = machine;
    this.layout = new Layout(plan, machine);
    this.generic = new GenericHoles(this.layout, machine);
  }

  /** Pass 1: see {@link Layout.measure}. */
  measure(trace: Trace, again: boolean): void {
    this.layout.measure(trace, again);
  }

  /**
   * Pass 2: copies and patches the measured trace into `block`.
   *
   * The loop is long on purpose: what nearly all holes need stands in it, over typed arrays, without a call.
   * @returns false when a branch did not reach: see the class.
   * @throws TraceError for an unbound label, HoleError for a value that does not go into its hole.
   */
  emit(trace: Trace, block: CodeBlock, executorId: number): boolean {
    const { generic, layout } = this;
    const { table, holes, known, reach, source } = this.plan;
    const { stencils, starts, words, length } = trace;
    const { positions, labelOffsets, trampolines } = layout;
    const { holeAddend } = this.plan.bundle;
    const { view } = block.code;
    const origin = block.codeOffset;
    const base = block.code.base + origin;
    const hasData = (layout.flags & HAS_OWN_DATA) !== 0;
    generic.begin(trace, block, executorId);

    let start = 0;
    for (let uop = 0; uop < length; uop++) {
      const row = stencils[uop] * ROW;
      const next = positions[uop + 1];
      // Eight bytes at a time (optimised code makes no BigInt of them; a Float64 might change a NaN). What is written too
      // much is overwritten by what follows, or lies in the tail.
      let from = table[row + CODE_OFFSET];
      for (let to = origin + start, end = to + table[row + CODE_SIZE]; to < end; to += 8, from += 8) {
        view.setBigInt64(to, source.getBigInt64(from, true), true);
      }

      const operands = starts[uop];
      const holesEnd = table[row + HOLES_END];
      for (let hole = table[row + HOLES_BEGIN]; hole < holesEnd; hole++) {
        const packed = holes[hole];
        // Offsets of the hole: in the executor, and in the memory that is written.
        const place = start + (packed & OFFSET_MASK);
        const at = origin + place;
        const word = operands + ((packed >>> WORD_SHIFT) & WORD_MASK);
        switch (packed >>> ACTION_SHIFT) {
          case Action.REL32_TARGET: {
            const offset = labelOffsets[words[word]];
            if (offset >= 0) view.setInt32(at, offset - 4 - place, true);
            else generic.patch(uop, hole);
            break;
          }
          case Action.REL32_CONTINUE:
            view.setInt32(at, next - 4 - place, true);
            break;
          case Action.REL32_KNOWN: {
            const distance = reach[hole] - (base + place);
            if ((distance | 0) === distance) view.setInt32(at, distance, true);
            else generic.patch(uop, hole);
            break;
          }
          case Action.ABS32_OPERAND: {
            // A 32-bit operand fills a 32-bit hole, whether it was written down signed or unsigned.
            const low = words[word];
            const high = words[word + 1];
            if (high === 0 || high === low >> 31) view.setInt32(at, low, true);
            else generic.patch(uop, hole);
            break;
          }
          case Action.ABS32_OPERAND_ADDEND: {
            const low = words[word];
            const sum = low + holeAddend[hole];
            // Below 2³¹ signed and unsigned are the same.
            if (words[word + 1] === 0 && low >= 0 && sum >= 0 && (sum | 0) === sum)
              view.setInt32(at, sum, true);
            else generic.patch(uop, hole);
            break;
          }
          case Action.ABS64_OPERAND:
            view.setInt32(at, words[word], true);
            view.setInt32(at + 4, words[word + 1], true);
            break;
          case Action.ABS64_LABEL: {
            const offset = labelOffsets[words[word]];
            if (offset >= 0) writeAddress(view, at, base + offset);
            else generic.patch(uop, hole);
            break;
          }
          case Action.ABS64_KNOWN:
            writeAddress(view, at, known[hole]);
            break;
          case Action.BRANCH26_TARGET: {
            const offset = labelOffsets[words[word]];
            const distance = offset - place;
            if (offset >= 0 && distance === (distance << 4) >> 4)
              replaceBits(view, at, 0x03ffffff, distance >> 2);
            else generic.patch(uop, hole);
            break;
          }
          case Action.BRANCH26_CONTINUE: {
            const distance = next - place;
            if (distance === (distance << 4) >> 4) replaceBits(view, at, 0x03ffffff, distance >> 2);
            else generic.patch(uop, hole);
            break;
          }
          case Action.BRANCH26_KNOWN: {
            const distance = known[hole] - (base + place);
            if (distance === (distance << 4) >> 4 && (distance & 3) === 0) {
              replaceBits(view, at, 0x03ffffff, distance >> 2);
            } else {
              generic.patch(uop, hole);
            }
            break;
          }
          case Action.BRANCH19_TARGET: {
            const offset = labelOffsets[words[word]];
            const distance = offset - place;
            if (offset >= 0 && distance === (distance << 11) >> 11)
              replaceBits(view, at, 0x00ffffe0, distance << 3);
            else generic.patch(uop, hole);
            break;
          }
          case Action.BRANCH14_TARGET: {
            const offset = labelOffsets[words[word]];
            const distance = offset - place;
            if (offset >= 0 && distance === (distance << 16) >> 16)
              replaceBits(view, at, 0x0007ffe0, distance << 3);
            else generic.patch(uop, hole);
            break;
          }
          case Action.MOVW_G0_OPERAND:
            replaceBits(view, at, 0x001fffe0, words[word] << 5);
            break;
          case Action.MOVW_G1_OPERAND:
            replaceBits(view, at, 0x001fffe0, words[word] >>> 11);
            break;
          case Action.MOVW_G2_OPERAND:
            replaceBits(view, at, 0x001fffe0, words[word + 1] << 5);
            break;
          case Action.MOVW_G3_OPERAND:
            replaceBits(view, at, 0x001fffe0, words[word + 1] >>> 11);
            break;
          case Action.MOVW_G0_CHECKED_OPERAND: {
            const low = words[word];
            if (words[word + 1] === 0 && low >>> 16 === 0) replaceBits(view, at, 0x001fffe0, low << 5);
            else generic.patch(uop, hole);
            break;
          }
          case Action.MOVW_G1_CHECKED_OPERAND: {
            const low = words[word];
            const high = words[word + 1];
            if (high === 0 || high === low >> 31) replaceBits(view, at, 0x001fffe0, low >>> 11);
            else generic.patch(uop, hole);
            break;
          }
          case Action.MOVW_G0_LABEL:
          case Action.MOVW_G1_LABEL:
          case Action.MOVW_G2_LABEL:
          case Action.MOVW_G3_LABEL: {
            const offset = labelOffsets[words[word]];
            if (offset >= 0)
              writePiece(view, at, (packed >>> ACTION_SHIFT) - Action.MOVW_G0_LABEL, base + offset);
            else generic.patch(uop, hole);
            break;
          }
          case Action.GOT_RELAX:
            if (!generic.relaxGot(uop, hole)) generic.patch(uop, hole);
            break;
          case Action.GOT_RELAX_PAIR:
            if (!generic.relaxGot(uop, hole)) {
              generic.patch(uop, hole);
              generic.patch(uop, hole + 1);
            }
            hole++;
            break;
          default:
            generic.patch(uop, hole);
        }
      }
      if (hasData && ((table[row + SHAPE] >>> FLAGS_SHIFT) & HAS_OWN_DATA) !== 0) generic.copyData(uop);
      if (trampolines !== undefined && trampolines[uop] > 0) {
        // The stencil falls through into the trampolines: it has to jump over them.
        this.machine.writeBranch(block.code, origin + start + table[row + CODE_SIZE], base + next);
      }
      start = next;
    }
    view.setInt32(origin + start, this.machine.trap, true);
    view.setInt32(origin + start + 4, this.machine.trap, true);
    return generic.unreached === 0;
  }
}

/** Replaces the bits of `mask` in an instruction word. */
function replaceBits(view: DataView, at: number, mask: number, bits: number): void {
  view.setInt32(at, (view.getInt32(at, true) & ~mask) | (bits & mask), true);
}

/** An address is below 2⁵³, and a number holds it exactly. */
function writeAddress(view: DataView, at: number, address: number): void {
  view.setInt32(at, address | 0, true);
  view.setInt32(at + 4, Math.floor(address / 0x1_0000_0000), true);
}

/** 16 bits of an address, group 0 the lowest, into a movz or movk. */
function writePiece(view: DataView, at: number, group: number, address: number): void {
  const half = group < 2 ? address | 0 : Math.floor(address / 0x1_0000_0000);
  replaceBits(view, at, 0x001fffe0, (group & 1) === 0 ? half << 5 : half >>> 11);
}

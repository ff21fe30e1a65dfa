import { NEAR } from "./copy-x86_64.ts";
import type { CodeBlock } from "./generic-holes.ts";
import { Shape } from "./hole-shape.ts";
import {
  CODE_OFFSET,
  CODE_SIZE,
  COUNTS,
  type HoleFacts,
  type HoleGroups,
  LATE,
  OFFSET_MASK,
  type Plan,
  RECORDS,
  ROW,
  WORD_SHIFT,
} from "./plan.ts";
import type { Trace } from "./trace.ts";

/*
 * Groups, in the order of the loop. Each record has the instruction, its field cleared: so patching need not read what was
 * copied. Offsets are multiples of 4; their two low bits say what the group says here.
 * 0  movz of an operand that has no more than 16 bits      [place, instruction]
 * 1  b or bl to a label                                    [place, instruction]
 * 2  b.cond, cbz; with bit 0, tbz: to a label              [place, instruction]
 * 3  movz or movk of a group of an operand's bits, the place's word that of its half; bit 0: the half's upper
 *    16 bits; bit 1: there must be no bits above 31         [place, instruction]
 * 4  b or bl to what all executors share                   [place, instruction, its distance from the plan's home]
 * 5  movz or movk of 16 bits of a label's address; the low bits are the group        [place, instruction]
 */
const SMALL_BITS = 6;
const JUMP_BITS = 4;
const BRANCH_BITS = 5;
const WIDE_BITS = 6;
const KNOWN_BITS = 4;
const LABEL_BITS = 5;

const IMM26 = 0x03ffffff;
const IMM19 = 0x00ffffe0;
const IMM14 = 0x0007ffe0;
const IMM16 = 0x001fffe0;

const PLACE_MASK = OFFSET_MASK & ~3;

export const groupsAArch64: HoleGroups = {
  bits: [SMALL_BITS, JUMP_BITS, BRANCH_BITS, WIDE_BITS, KNOWN_BITS, LABEL_BITS],
  recordOf({ shape, source, addend, reach, instruction, offset }: HoleFacts) {
    if ((offset & 3) !== 0) return undefined;
    if (source === "known") {
      if (shape !== Shape.BRANCH26 || Math.abs(reach) >= NEAR || (reach & 3) !== 0) return undefined;
      return { group: 4, record: [instruction & ~IMM26, reach], marks: 0 };
    }
    if (addend !== 0) return undefined;
    if (source === "label") {
      switch (shape) {
        case Shape.BRANCH26:
          return { group: 1, record: [instruction & ~IMM26], marks: 0 };
        case Shape.BRANCH19:
          return { group: 2, record: [instruction & ~IMM19], marks: 0 };
        case Shape.BRANCH14:
          return { group: 2, record: [instruction & ~IMM14], marks: 1 };
        case Shape.MOVW_G0:
        case Shape.MOVW_G1:
        case Shape.MOVW_G2:
        case Shape.MOVW_G3:
          return { group: 5, record: [instruction & ~IMM16], marks: shape - Shape.MOVW_G0 };
        default:
          return undefined;
      }
    }
    const record = [instruction & ~IMM16];
    const upperHalf = 1 << WORD_SHIFT;
    switch (shape) {
      case Shape.MOVW_G0_CHECKED:
        return { group: 0, record, marks: 0 };
      case Shape.MOVW_G1_CHECKED:
        return { group: 3, record, marks: 3 };
      case Shape.MOVW_G0:
        return { group: 3, record, marks: 0 };
      case Shape.MOVW_G1:
        return { group: 3, record, marks: 1 };
      case Shape.MOVW_G2:
        return { group: 3, record, marks: upperHalf };
      case Shape.MOVW_G3:
        return { group: 3, record, marks: upperHalf | 1 };
      default:
        return undefined;
    }
  },
};

/** What `copyX86_64` does, for AArch64. */
export function copyAArch64(
  plan: Plan,
  trace: Trace,
  labelOffsets: Int32Array,
  block: CodeBlock,
  distance: number,
  late: Int32Array,
): number {
  const { table, records, source } = plan;
  const { stencils, starts, words, length } = trace;
  const { view } = block.code;
  const origin = block.codeOffset;
  const base = block.code.base + origin;
  let lateCount = 0;
  let start = 0;
  for (let uop = 0; uop < length; uop++) {
    const row = stencils[uop] * ROW;
    const begin = origin + start;
    const size = table[row + CODE_SIZE];
    // As in copyX86_64.
    let from = table[row + CODE_OFFSET];
    for (let to = begin, end = begin + size; to < end; to += 8, from += 8) {
      view.setBigInt64(to, source.getBigInt64(from, true), true);
    }
    let counts = table[row + COUNTS];
    if (counts !== 0) {
      const operands = starts[uop];
      let record = table[row + RECORDS];
      let bad = counts & LATE;
      counts &= ~LATE;

      let end = record + (counts & ((1 << SMALL_BITS) - 1));
      for (; record < end; record += 2) {
        const place = records[record];
        const word = operands + (place >>> WORD_SHIFT);
        const low = words[word];
        if ((low >>> 16) | words[word + 1]) bad = 1;
        view.setInt32(begin + (place & PLACE_MASK), records[record + 1] | ((low << 5) & IMM16), true);
      }

      counts >>>= SMALL_BITS;
      end = record + (counts & ((1 << JUMP_BITS) - 1));
      for (; record < end; record += 2) {
        const place = records[record];
        const at = start + (place & PLACE_MASK);
        const offset = labelOffsets[words[operands + (place >>> WORD_SHIFT)]];
        const way = offset - at;
        if (offset >= 0 && way === (way << 4) >> 4)
          view.setInt32(origin + at, records[record + 1] | ((way >> 2) & IMM26), true);
        else bad = 1;
      }

      counts >>>= JUMP_BITS;
      end = record + (counts & ((1 << BRANCH_BITS) - 1));
      for (; record < end; record += 2) {
        const place = records[record];
        const at = start + (place & PLACE_MASK);
        const offset = labelOffsets[words[operands + (place >>> WORD_SHIFT)]];
        const way = offset - at;
        // 1 MiB either way, 32 KiB for a tbz.
        const isBit = place & 1;
        const shift = isBit === 0 ? 11 : 16;
        if (offset >= 0 && way === (way << shift) >> shift) {
          const field = (way << 3) & (isBit === 0 ? IMM19 : IMM14);
          view.setInt32(origin + at, records[record + 1] | field, true);
        } else bad = 1;
      }

      counts >>>= BRANCH_BITS;
      if (counts !== 0) {
        end = record + (counts & ((1 << WIDE_BITS) - 1));
        for (; record < end; record += 2) {
          const place = records[record];
          const word = operands + (place >>> WORD_SHIFT);
          const half = words[word];
          if ((place & 2) !== 0) {
            const high = words[word + 1];
            if (high !== 0 && high !== half >> 31) bad = 1;
          }
          const piece = (place & 1) === 0 ? half << 5 : half >>> 11;
          view.setInt32(begin + (place & PLACE_MASK), records[record + 1] | (piece & IMM16), true);
        }

        counts >>>= WIDE_BITS;
        end = record + (counts & ((1 << KNOWN_BITS) - 1));
        for (; record < end; record += 3) {
          const at = start + (records[record] & PLACE_MASK);
          const way = records[record + 2] - distance - at;
          if (way === (way << 4) >> 4)
            view.setInt32(origin + at, records[record + 1] | ((way >> 2) & IMM26), true);
          else bad = 1;
        }

        counts >>>= KNOWN_BITS;
        end = record + counts;
        for (; record < end; record += 2) {
          const place = records[record];
          const offset = labelOffsets[words[operands + (place >>> WORD_SHIFT)]];
          if (offset >= 0) {
            // An address is below 2⁵³, and a number holds it exactly.
            const address = base + offset;
            const half = (place & 2) === 0 ? address | 0 : Math.floor(address / 0x1_0000_0000);
            const piece = (place & 1) === 0 ? half << 5 : half >>> 11;
            view.setInt32(begin + (place & PLACE_MASK), records[record + 1] | (piece & IMM16), true);
          } else bad = 1;
        }
      }
      if (bad !== 0) late[lateCount++] = uop;
    }
    start += size;
  }
  return lateCount;
}

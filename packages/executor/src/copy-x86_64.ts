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
  WORD_MASK,
  WORD_SHIFT,
} from "./plan.ts";
import type { Trace } from "./trace.ts";

/*
 * Groups, in the order of the loop:
 * 0  32 bits of an operand and an addend            [place, addend]; bit 31: the processor extends them by zeros
 * 1  distance to a label                            [place]
 * 2  64 bits of an operand                          [place]
 * 3  distance to what all executors share           [place, its distance from the plan's home]
 * 4  64-bit address of a label                      [place]
 */
const OPERAND32_BITS = 8;
const TARGET_BITS = 6;
const OPERAND64_BITS = 6;
const KNOWN_BITS = 5;
const LABEL_BITS = 5;

const UNSIGNED = 1 << 31;

/** Distances in records are within this, and so is home from the code: their difference cannot leave 32 bits. */
export const NEAR = 0x2000_0000;

export const groupsX86_64: HoleGroups = {
  bits: [OPERAND32_BITS, TARGET_BITS, OPERAND64_BITS, KNOWN_BITS, LABEL_BITS],
  recordOf({ shape, source, addend, reach }: HoleFacts) {
    switch (shape) {
      case Shape.ABS32S:
        return source === "number" ? { group: 0, record: [addend] } : undefined;
      case Shape.ABS32U:
        return source === "number" ? { group: 0, record: [addend], marks: UNSIGNED } : undefined;
      case Shape.ABS64:
        if (addend !== 0) return undefined;
        return source === "number"
          ? { group: 2, record: [] }
          : source === "label"
            ? { group: 4, record: [] }
            : undefined;
      case Shape.REL32:
        // A jump counts from its end.
        if (source === "label") return addend === -4 ? { group: 1, record: [] } : undefined;
        return source === "known" && Math.abs(reach) < NEAR ? { group: 3, record: [reach] } : undefined;
      default:
        return undefined;
    }
  },
};

/**
 * Copies the stencils of a trace one behind another, and patches their holes. There is no call and no test in it but of
 * what a trace can get wrong: a uop with an operand that does not fit, a label that is elsewhere or a hole of no
 * group goes into `late`.
 *
 * @param distance from the plan's home to where the block's code will run; less than NEAR
 * @returns how many uops are in `late`
 */
export function copyX86_64(
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
  /** Offset of the uop in the executor. */
  let start = 0;
  for (let uop = 0; uop < length; uop++) {
    const row = stencils[uop] * ROW;
    const begin = origin + start;
    const size = table[row + CODE_SIZE];
    // Eight bytes at a time (optimised code makes no BigInt of them; a Float64 might change a NaN). What is written too
    // much is overwritten by what follows, or lies in the tail.
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

      let end = record + (counts & ((1 << OPERAND32_BITS) - 1));
      for (; record < end; record += 2) {
        const place = records[record];
        const addend = records[record + 1];
        const word = operands + ((place >>> WORD_SHIFT) & WORD_MASK);
        const low = words[word];
        const high = words[word + 1];
        const sum = (low + addend) | 0;
        // A value that is neither negative nor, with the addend, 2³¹ or more is the same signed and unsigned. Others must be
        // what the processor makes 64 bits of; but a field that it extends by zeros also takes an i32, of which only 32 bits
        // are read.
        if (
          (high !== 0 || (low | sum) < 0) &&
          (addend !== 0 || (high !== low >> 31 && (high !== 0 || place >= 0)))
        )
          bad = 1;
        view.setInt32(begin + (place & OFFSET_MASK), sum, true);
      }

      counts >>>= OPERAND32_BITS;
      end = record + (counts & ((1 << TARGET_BITS) - 1));
      for (; record < end; record++) {
        const place = records[record];
        const at = start + (place & OFFSET_MASK);
        const offset = labelOffsets[words[operands + (place >>> WORD_SHIFT)]];
        if (offset >= 0) view.setInt32(origin + at, offset - 4 - at, true);
        else bad = 1;
      }

      counts >>>= TARGET_BITS;
      if (counts !== 0) {
        end = record + (counts & ((1 << OPERAND64_BITS) - 1));
        for (; record < end; record++) {
          const place = records[record];
          const at = begin + (place & OFFSET_MASK);
          const word = operands + (place >>> WORD_SHIFT);
          view.setInt32(at, words[word], true);
          view.setInt32(at + 4, words[word + 1], true);
        }

        counts >>>= OPERAND64_BITS;
        end = record + (counts & ((1 << KNOWN_BITS) - 1));
        for (; record < end; record += 2) {
          const at = start + (records[record] & OFFSET_MASK);
          view.setInt32(origin + at, records[record + 1] - distance - at, true);
        }

        counts >>>= KNOWN_BITS;
        end = record + counts;
        for (; record < end; record++) {
          const place = records[record];
          const at = begin + (place & OFFSET_MASK);
          const offset = labelOffsets[words[operands + (place >>> WORD_SHIFT)]];
          if (offset >= 0) {
            // An address is below 2⁵³, and a number holds it exactly.
            const address = base + offset;
            view.setInt32(at, address | 0, true);
            view.setInt32(at + 4, Math.floor(address / 0x1_0000_0000), true);
          } else bad = 1;
        }
      }
      if (bad !== 0) late[lateCount++] = uop;
    }
    start += size;
  }
  return lateCount;
}

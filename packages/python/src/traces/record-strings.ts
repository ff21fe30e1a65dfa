/**
 * Strings: characters by index and by iteration, comparison and membership as guards. The strs of one Latin-1
 * character exist once, so that of two such characters identity says it all.
 */
import type { Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import { OBJECT, REGION, SEQUENCE_ITERATOR, SPECIAL, STR, STR_WIDTH, TAG_SPECIAL, TYPE } from "../heap/layout.ts"; // prettier-ignore
import { codePoint, strContains, strEqual } from "../objects/str.ts";
import type { Recorder } from "./recorder.ts";
import { negativeFitsImm } from "./semantics.ts";

const lengthAt = (r: Recorder, str: number): number => r.u32At(str + STR.LENGTH);
/** Whether the str at an offset is of Latin-1. */
export const isNarrow = (r: Recorder, str: number): boolean =>
  (r.py.heap.u8[str + OBJECT.FLAGS]! & STR_WIDTH) === 1;

/** Whether an operand is a str of one character below U+0100 now. */
export const isCharacterSeen = (r: Recorder, k: number): boolean =>
  r.isStr(k) && lengthAt(r, r.lowOf(k)) === 1 && isNarrow(r, r.lowOf(k));

/** Whether a value is, whenever the trace runs, one of the strs of one character that exist once. */
function isCharacter(r: Recorder, v: Val<"value">): boolean {
  const { b } = r;
  if (!b.isConst(v)) return b.opOf(v) === b.opNumber("STR_GET") || b.opOf(v) === b.opNumber("STR_CHR");
  const str = b.constLow(v) >>> 0;
  if (lengthAt(r, str) !== 1 || !isNarrow(r, str)) return false;
  return r.u32At(REGION.CHARS + 8 * codePoint(r.py.heap, str, 0)) === str;
}

/** Emits a guard that two operands, both strs, stay equal (or do not become so); answers which. */
export function guardStrEqual(r: Recorder, x: number, y: number): boolean {
  const { b } = r;
  const equal = strEqual(r.py.heap, r.valueSeen(x), r.valueSeen(y));
  const [m, n] = [r.object(x), r.object(y)];
  const [v, w] = [r.value(x), r.value(y)];
  if (b.isConst(v) && b.isConst(w)) return equal;
  if (isCharacter(r, v) && isCharacter(r, w)) {
    if (b.isConst(w)) (equal ? ir.GUARD_VALUE : ir.GUARD_NOT_VALUE)(b, v, w);
    else if (b.isConst(v)) (equal ? ir.GUARD_VALUE : ir.GUARD_NOT_VALUE)(b, w, v);
    else (equal ? ir.GUARD_SAME : ir.GUARD_NOT_SAME)(b, v, w);
    return equal;
  }
  const [p, q] = b.isConst(m) ? [n, m] : [m, n];
  (equal ? ir.GUARD_STR_EQ : ir.GUARD_STR_NE)(b, p, q, r.helper("str_equal"));
  return equal;
}

/** The same of `x in y`, of a character in a str; undefined, with nothing emitted, where it is none. */
export function guardCharacterIn(r: Recorder, x: number, y: number): boolean | undefined {
  const { b } = r;
  if (!isCharacterSeen(r, x) || !r.isStr(y) || !isNarrow(r, r.lowOf(y))) return undefined;
  if (b.isConst(r.value(x))) return undefined;
  const found = strContains(r.py.heap, r.valueSeen(y), r.valueSeen(x));
  (found ? ir.GUARD_CHAR_IN : ir.GUARD_CHAR_NOT_IN)(b, r.object(x), r.object(y));
  return found;
}

/** `x[y]` of a str by an int; false, with nothing emitted, where the character is beyond Latin-1 or there is none. */
export function getCharacter(r: Recorder, a: number, x: number, y: number): boolean {
  const { b } = r;
  const seen = r.intSeen(y);
  const length = lengthAt(r, r.lowOf(x));
  if (!isNarrow(r, r.lowOf(x)) || seen >= length || seen < -length) return false;
  const str = r.object(x);
  let i = r.int(y);
  if (seen < 0) {
    const n = ir.STR_LENGTH(b, str);
    if (negativeFitsImm(b, i)) i = ir.SUB_WRAP_K(b, n, -b.constLow(i));
    else {
      if (!b.isConst(i)) ir.GUARD_LT_IK(b, i, 0);
      i = ir.ADD_WRAP(b, n, i);
    }
  }
  r.set(a, ir.STR_GET(b, i, str));
  return true;
}

/** Whether the iterator in a register goes through a str whose characters STR_GET gives. */
export const isNarrowIterator = (r: Recorder, x: number): boolean =>
  r.sequenceType(x) === TYPE.STR && isNarrow(r, r.sequenceOf(x));

/** A step of such an iterator, whose index is in a register. */
export function forStr(r: Recorder, a: number, x: number, end: number): void {
  const { b } = r;
  const object = r.object(x);
  const str = ir.GUARD_TYPE(b, ir.LOAD_VALUE_FIELD(b, object, SEQUENCE_ITERATOR.SEQUENCE), TYPE.STR);
  const index = r.field(x, object, SEQUENCE_ITERATOR.INDEX);
  if (r.intAt(r.lowOf(x) + SEQUENCE_ITERATOR.INDEX) >= lengthAt(r, r.sequenceOf(x))) {
    ir.GUARD_LE_I(b, ir.STR_LENGTH(b, str), index.value);
    ir.STORE_FIELD(b, object, b.const("i64", SPECIAL.NONE, TAG_SPECIAL), SEQUENCE_ITERATOR.SEQUENCE);
    r.goes(end);
    return;
  }
  const item = ir.STR_GET(b, index.value, str);
  b.setSlot(index.slot, ir.ADD_WRAP_K(b, index.value, 1));
  r.set(a, item);
}

const FORMATTED = /^(?:[\x20-\xff]?[<>^=])?[-+ ]?0?\d*,?(?<precision>\.\d+)?(?<type>[bdfFosxX%]?)$/;

/** Whether format_value formats a number or str like the one that is there by this spec. */
export function isFormatted(r: Recorder, x: number, spec: string): boolean {
  const match = FORMATTED.exec(spec)?.groups;
  if (match === undefined) return false;
  const type = match["type"]!;
  const isFixed = type === "f" || type === "F" || type === "%";
  switch (r.seen(x)) {
    case "int":
      return isFixed || (match["precision"] === undefined && type !== "s");
    case "float":
      return isFixed;
    default:
      return (
        r.isStr(x) && isNarrow(r, r.lowOf(x)) && (type === "" || type === "s") && !/[=,+]|^0|[ -]0/.test(spec)
      );
  }
}

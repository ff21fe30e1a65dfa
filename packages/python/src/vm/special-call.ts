/**
 * Which function of Python an instruction enters whose operand is an instance: a special method of its class, or a
 * property's. The rules of `enter_special` in ops/helpers/enter.c, for who records traces: there the frame is pushed by
 * {@link enterSpecial}, in the same driver loop, instead of a call that comes back.
 */
import type { Interp } from "../interp.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import {
  BUILTIN,
  BUILTIN_WHAT_SHIFT,
  FRAME,
  FRAME_BOOL,
  FRAME_IN_PLACE,
  FRAME_ITERATOR,
  FRAME_LENGTH,
  FRAME_NEGATED,
  FRAME_NEXT,
  FRAME_OPERATOR,
  FRAME_REFLECTED,
  FRAME_TEXT,
  FRAME_TRUTH,
  FUNCTION,
  HIT_PROPERTY,
  INSTANCE,
  SLOT,
  TYPE,
  TYPE_OBJECT,
} from "../heap/layout.ts";
import { isPointer, isSmallInt, offsetOf, TRUE, FALSE, type Value } from "../heap/value.ts";
import { getEntry, publishSpecials, usualShape } from "../native/caches.ts";
import { specialTypes } from "../native/fast.ts";
import { codeOfFunction } from "../objects/function.ts";
import { typeOfTypeObject } from "../objects/types.ts";
import { pushFrame } from "./frame.ts";
import type { LoadedCode } from "./load.ts";

export interface SpecialCall {
  readonly fn: Value;
  /** Its arguments: operands of the instruction. */
  readonly operands: readonly number[];
  /** FRAME.FLAGS. */
  readonly flags: number;
  /** The register for the result; the hidden one when the instruction puts it nowhere, or not at once. */
  readonly result: number;
}

/** An instruction with its frame, while it is asked about. */
class Asked {
  readonly py: Interp;
  readonly loaded: LoadedCode;
  readonly registers: number;
  constructor(py: Interp, loaded: LoadedCode, registers: number) {
    this.py = py;
    this.loaded = loaded;
    this.registers = registers;
  }

  value(k: number): Value {
    const { heap } = this.py;
    return heap.read(k >= 0 ? this.registers + 8 * k : this.loaded.constantsOffset + 8 * (-1 - k));
  }

  isInstance(k: number): boolean {
    return this.py.heap.isExactly(this.value(k), TYPE.INSTANCE);
  }

  /** Arena offset of the word of a special method of the class of an instance. */
  private word(k: number, slot: number): number {
    const v = this.value(k);
    publishSpecials(this.py, v);
    const type = this.py.heap.u32[(offsetOf(v) + INSTANCE.CLASS) >>> 2]!;
    return type + TYPE_OBJECT.SPECIALS + 8 * slot;
  }

  /** The function, undefined when the class has none or nobody knows. */
  method(k: number, slot: number): Value | undefined {
    if (!this.isInstance(k)) return undefined;
    const word = this.word(k, slot);
    if (this.py.heap.u32[(word + 4) >>> 2] === 0) return undefined;
    const v = this.py.heap.read(word);
    return isPointer(v) ? v : undefined;
  }

  /** The class certainly has none. */
  hasNone(k: number, slot: number): boolean {
    if (!this.isInstance(k)) return false;
    const word = this.word(k, slot);
    return this.py.heap.u32[(word + 4) >>> 2] !== 0 && !isPointer(this.py.heap.read(word));
  }

  isNumber(k: number): boolean {
    const v = this.value(k);
    const type = this.py.heap.typeOf(v);
    return isSmallInt(v) || v === TRUE || v === FALSE || type === TYPE.FLOAT || type === TYPE.INT64;
  }

  /** Of two instances. */
  private sameClass(x: number, y: number): boolean {
    const classOf = (k: number): number =>
      this.py.heap.u32[(offsetOf(this.value(k)) + INSTANCE.CLASS) >>> 2]!;
    return classOf(x) === classOf(y);
  }

  /** begins_with of enter.c. */
  beginsWith(x: number, y: number, reflected: number, compares: boolean): boolean {
    const b = this.value(y);
    if (!isPointer(b)) return true;
    const { heap } = this.py;
    if (!this.isInstance(y))
      return !heap.isSubclassed(b) && heap.typeOf(b) !== TYPE.EXCEPTION && heap.typeOf(b) !== TYPE.TYPE;
    if (this.sameClass(x, y) || this.hasNone(y, reflected)) return true;
    const other = compares ? undefined : this.method(y, reflected);
    return other !== undefined && other === this.method(x, reflected);
  }

  operator(number: number, inPlace: boolean, x: number, y: number, result: number): SpecialCall | undefined {
    if (inPlace && this.isInstance(x) && !this.hasNone(x, SLOT.IADD + number)) {
      const fn = this.method(x, SLOT.IADD + number);
      return fn === undefined
        ? undefined
        : { fn, operands: [x, y], flags: FRAME_OPERATOR | FRAME_IN_PLACE, result };
    }
    const fn = this.method(x, SLOT.ADD + number);
    if (fn !== undefined)
      return this.beginsWith(x, y, SLOT.RADD + number, false)
        ? { fn, operands: [x, y], flags: FRAME_OPERATOR, result }
        : undefined;
    if (!(this.hasNone(x, SLOT.ADD + number) || this.isNumber(x))) return undefined;
    if (this.isInstance(x) && this.isInstance(y) && this.sameClass(x, y)) return undefined;
    const other = this.method(y, SLOT.RADD + number);
    return other === undefined
      ? undefined
      : { fn: other, operands: [y, x], flags: FRAME_OPERATOR | FRAME_REFLECTED, result };
  }

  comparison(number: number, x: number, y: number, result: number): SpecialCall | undefined {
    let fn = this.method(x, SLOT.LT + number);
    let flags = FRAME_OPERATOR;
    if (fn === undefined && number === NE && !this.hasNone(x, SLOT.LT + NE)) {
      fn = this.method(x, SLOT.NOT_EQUAL);
      flags |= FRAME_NEGATED;
    }
    if (fn === undefined || !this.beginsWith(x, y, SLOT.LT + MIRRORED[number]!, true)) return undefined;
    return { fn, operands: [x, y], flags, result };
  }

  unary(slot: number, flags: number, x: number, result: number): SpecialCall | undefined {
    const fn = this.method(x, slot);
    if (fn !== undefined) return { fn, operands: [x], flags, result };
    if (slot !== SLOT.BOOL || !this.hasNone(x, slot)) return undefined;
    const length = this.method(x, SLOT.LEN);
    return length === undefined
      ? undefined
      : { fn: length, operands: [x], flags: flags | FRAME_LENGTH, result };
  }

  binary(slot: number, flags: number, operands: readonly number[], result: number): SpecialCall | undefined {
    const fn = this.method(operands[0]!, slot);
    return fn === undefined ? undefined : { fn, operands, flags, result };
  }

  /** builtin(x) where the builtin asks a special method of its argument. */
  builtin(callee: number, x: number, result: number): SpecialCall | undefined {
    const { heap } = this.py;
    const v = this.value(callee);
    if (!isPointer(v)) return undefined;
    const at = offsetOf(v);
    if (heap.isExactly(v, TYPE.BUILTIN)) {
      const what = heap.u32[(at + BUILTIN.FLAGS) >>> 2]! >>> BUILTIN_WHAT_SHIFT;
      if (what === 0 || !heap.isUnbound(at + BUILTIN.SELF)) return undefined;
      return this.unary((what - 1) & 0xff, (what - 1) >>> 8, x, result);
    }
    if (!heap.isExactly(v, TYPE.TYPE)) return undefined;
    const { id } = typeOfTypeObject(this.py, v);
    const found = specialTypes.find(([type]) => type === id);
    return found && this.unary(found[2], found[3], x, result);
  }

  property(x: number, name: string, result: number): SpecialCall | undefined {
    if (!this.isInstance(x)) return undefined;
    const shape = usualShape(this.py, this.value(x), "__getattribute__");
    const entry = shape && getEntry(this.py, shape, name);
    return entry?.kind === HIT_PROPERTY ? { fn: entry.value!, operands: [x], flags: 0, result } : undefined;
  }
}

const NE = 3;
/** GT GE EQ NE LT LE, by the order LT LE EQ NE GT GE. */
const MIRRORED = [4, 5, 2, 3, 0, 1];

/** What the instruction at `pc` of a frame whose registers are at `registers` enters; undefined: nothing of that kind. */
export function specialCall(
  py: Interp,
  loaded: LoadedCode,
  registers: number,
  pc: number,
): SpecialCall | undefined {
  const call = ask(py, loaded, registers, pc);
  if (call === undefined) return undefined;
  const argc = py.heap.u32[(offsetOf(call.fn) + FUNCTION.SIMPLE_ARGC) >>> 2];
  return argc === call.operands.length ? call : undefined;
}

function ask(py: Interp, loaded: LoadedCode, registers: number, pc: number): SpecialCall | undefined {
  const words = loaded.code.instructions;
  const at = pc * INSTRUCTION_WORDS;
  const opcode = words[at]!;
  const a = words[at + 1]!;
  const b = words[at + 2]!;
  const c = words[at + 3]!;
  const it = new Asked(py, loaded, registers);
  const hidden = loaded.code.registerCount;
  if (opcode >= OP.ADD && opcode <= OP.MATMUL) return it.operator(opcode - OP.ADD, false, b, c, a);
  if (opcode >= OP.IADD && opcode <= OP.IMATMUL) return it.operator(opcode - OP.IADD, true, b, c, a);
  if (opcode >= OP.LT && opcode <= OP.GE) return it.comparison(opcode - OP.LT, b, c, a);
  if (opcode >= OP.JUMP_IF_LT && opcode <= OP.JUMP_IF_GE)
    return it.comparison(opcode - OP.JUMP_IF_LT, b, c, hidden);
  if (opcode >= OP.JUMP_IF_NOT_LT && opcode <= OP.JUMP_IF_NOT_GE)
    return it.comparison(opcode - OP.JUMP_IF_NOT_LT, b, c, hidden);
  switch (opcode) {
    case OP.JUMP_IF_TRUE:
    case OP.JUMP_IF_FALSE:
      return it.unary(SLOT.BOOL, FRAME_BOOL, b, hidden);
    case OP.JUMP_IF_IN:
      return it.binary(SLOT.CONTAINS, FRAME_TRUTH, [c, b], hidden);
    case OP.JUMP_IF_NOT_IN:
      return it.binary(SLOT.CONTAINS, FRAME_TRUTH | FRAME_NEGATED, [c, b], hidden);
    case OP.IN:
      return it.binary(SLOT.CONTAINS, FRAME_TRUTH, [c, b], a);
    case OP.NOT_IN:
      return it.binary(SLOT.CONTAINS, FRAME_TRUTH | FRAME_NEGATED, [c, b], a);
    case OP.GET_ITEM:
      return it.binary(SLOT.GET_ITEM, 0, [b, c], a);
    case OP.SET_ITEM:
      return it.binary(SLOT.SET_ITEM, 0, [a, b, c], hidden);
    case OP.DELETE_ITEM:
      return it.binary(SLOT.DELETE_ITEM, 0, [a, b], hidden);
    case OP.NOT:
      return it.unary(SLOT.BOOL, FRAME_BOOL | FRAME_NEGATED, b, a);
    case OP.NEG:
      return it.unary(SLOT.NEG, 0, b, a);
    case OP.POS:
      return it.unary(SLOT.POS, 0, b, a);
    case OP.INVERT:
      return it.unary(SLOT.INVERT, 0, b, a);
    case OP.GET_ITER:
      return it.unary(SLOT.ITER, FRAME_ITERATOR, b, a);
    case OP.FOR_ITER:
      return it.unary(SLOT.NEXT, FRAME_NEXT, b, hidden);
    case OP.CONVERT:
      return c > 1 ? undefined : it.unary(c === 0 ? SLOT.STR : SLOT.REPR, FRAME_TEXT, b, a);
    case OP.FORMAT_VALUE: {
      const spec = c < 0 ? loaded.code.constants[-1 - c] : undefined;
      return spec?.kind === "str" && spec.value === "" ? it.unary(SLOT.FORMAT, FRAME_TEXT, b, a) : undefined;
    }
    case OP.CALL:
      return c === 1 && it.isInstance(b + 1) ? it.builtin(b, b + 1, a) : undefined;
    case OP.GET_ATTR:
      return it.property(b, loaded.code.names[c]!, a);
    default:
      return undefined;
  }
}

/**
 * Pushes the frame of such a call; the running frame stays at its instruction.
 * @param back native address for the return
 */
export function enterSpecial(
  py: Interp,
  { fn, operands, flags, result }: SpecialCall,
  loaded: LoadedCode,
  registers: number,
  back: number,
): void {
  const { heap } = py;
  const frame = pushFrame(py, codeOfFunction(py, fn), fn, FRAME.REGISTERS + 8 * result, flags);
  operands.forEach((k, i) =>
    heap.copyWord(
      frame + FRAME.REGISTERS + 8 * i,
      k >= 0 ? registers + 8 * k : loaded.constantsOffset + 8 * (-1 - k),
    ),
  );
  if (back !== 0) heap.writeAbsolute(frame + FRAME.RETURN_ADDRESS, back);
}

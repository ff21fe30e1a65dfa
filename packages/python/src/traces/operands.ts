/** Operands and results of instructions as values of the trace. */
import type { Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import {
  ENUMERATE,
  FRAME,
  GENERATOR,
  INT64,
  SPECIAL,
  TAG_INT,
  TAG_POINTER,
  TAG_SPECIAL,
  TYPE,
} from "../heap/layout.ts";
import { BIG, IntWidths, SMALL, WIDE } from "./int-widths.ts";
import { KeptState } from "./kept-state.ts";
import { slotAt, type TraceFrame } from "./resume.ts";

export abstract class Operands extends KeptState {
  private readonly widths = new IntWidths();

  /** Where a list's items are, once it is known that it has an index. */
  checkedItems(list: Val<"ptr">, index: Val<"i64">): Val<"ptr"> {
    const { b } = this;
    ir.GUARD_INDEX(b, index, ir.LIST_LENGTH(b, list));
    return ir.LIST_PAYLOAD(b, list);
  }

  /** An item of a list; a number without its box, when the one that is there now is a number. */
  typedItem(list: Val<"ptr">, index: Val<"i64">, itemOffset: number): Val<"value"> {
    const { b } = this;
    const items = this.checkedItems(list, index);
    const high = this.highAt(itemOffset);
    if (high >= TAG_INT) return ir.BOX_INT(b, ir.ITEM_GET_INT(b, items, index));
    if (high < TAG_POINTER) return ir.BOX_FLOAT(b, ir.ITEM_GET_FLOAT(b, items, index));
    return ir.ITEM_GET(b, items, index);
  }

  /** A register of the frame the trace began in that holds what it held then. */
  isEntryRegister(register: number): boolean {
    const slot = this.slotOf(register);
    return this.b.getSlot(slot) === -1 || this.b.isAtHome(slot);
  }

  /** Whether the iterator in an operand, of any frame, is none whose fields are kept, now and whenever the trace runs. */
  isNoneKept(k: number): boolean {
    const v = this.value(k);
    for (const register of new Set(
      this.kept.flatMap((one) => (one.kind === "field" ? [one.register] : [])),
    )) {
      if (!this.keepsFields(register)) continue;
      const at = FRAME.REGISTERS + 8 * register;
      const low = this.u32[(this.root + at) >>> 2]!;
      // What enumerate steps may be this one, or step it.
      if (low === this.lowOf(k) || this.typeAt(low) === TYPE.ENUMERATE) return false;
      ir.GUARD_NOT_SAME(this.b, this.b.entry(slotAt(at), "value", at), v);
    }
    return true;
  }

  /** Whether the iterator in a register, and what it steps, is no other kept one, now and whenever the trace runs. */
  mayKeep(register: number): boolean {
    const others = new Set(this.kept.flatMap((one) => (one.kind === "field" ? [one.register] : [])));
    others.delete(register);
    if (others.size === 0) return true;
    const own = this.stepped(register, this.value(register));
    for (const other of others) {
      for (const a of this.stepped(other, this.value(other))) {
        for (const b of own) {
          if (a.low === b.low) return false;
          ir.GUARD_NOT_SAME(this.b, a.value, b.value);
        }
      }
    }
    return true;
  }

  /**
   * The iterator in a register and, of enumerate, the one that it steps, which others may have too; those of zip are its own.
   *
   * @param value what the register holds
   */
  private stepped(
    register: number,
    value: Val<"value">,
  ): { readonly low: number; readonly value: Val<"value"> }[] {
    const low = this.lowOf(register);
    const all = [{ low, value }];
    if (this.typeOf(register) === TYPE.ENUMERATE) {
      const object = ir.GUARD_TYPE(this.b, value, TYPE.ENUMERATE);
      const source = ir.LOAD_VALUE_FIELD(this.b, object, ENUMERATE.SOURCE);
      all.push({ low: this.u32At(low + ENUMERATE.SOURCE), value: source });
    }
    return all;
  }

  /** What a kX operand holds. */
  value(k: number): Val<"value"> {
    if (k < 0) return this.constantAt(this.wordOf(k));
    const slot = this.slotOf(k);
    const v = this.b.getSlot(slot);
    if (v !== -1) return this.wideBox(this.wordOf(k), v as Val<"value">);
    if (this.frame.generator !== undefined)
      return ir.LOAD_VALUE_FIELD(
        this.b,
        this.generatorOf(this.frame),
        GENERATOR.FRAME + FRAME.REGISTERS + 8 * k,
      );
    if (this.frame.caller !== undefined) return this.special(SPECIAL.UNBOUND);
    return this.b.entry(slot, "value", FRAME.REGISTERS + 8 * k);
  }

  /** The object of a generator that the trace has resumed. */
  protected generatorOf({ base }: TraceFrame): Val<"ptr"> {
    return ir.OBJECT_OF(this.b, this.b.getSlot(slotAt(base + FRAME.FUNCTION)) as Val<"value">);
  }

  /** The value of a word that holds its number now: an int of 64 bits needs another box than a small one. */
  protected wideBox(word: number, v: Val<"value">): Val<"value"> {
    const { b } = this;
    if (b.opOf(v) !== b.opNumber("BOX_INT") || this.typeAtWord(word) !== TYPE.INT64) return v;
    return ir.BOX_WIDE(b, b.inputOf(v, 0) as Val<"i64">, this.helper("int_from_i64"));
  }

  /** The widths that the int in an operand has had whenever this instruction was recorded; 0 of what is no int. */
  widthsOf(k: number): number {
    const high = this.highOf(k);
    let width;
    if (high >= TAG_INT) width = SMALL;
    else if (high < TAG_POINTER || high >= TAG_SPECIAL) return 0;
    else {
      const type = this.typeAt(this.lowOf(k));
      if (type !== TYPE.INT64 && type !== TYPE.BIGINT) return 0;
      width = type === TYPE.INT64 ? WIDE : BIG;
    }
    return k < 0 ? width : this.widths.note(this.frame.loaded, this.pc, k, width);
  }

  /** Whether one of these operands has been an int beyond 64 bits here. */
  isEverBig(...operands: readonly number[]): boolean {
    let all = 0;
    for (const k of operands) all |= this.widthsOf(k);
    return (all & BIG) !== 0;
  }

  /** Notes that a result does (or does not) need more than 64 bits; answers whether it ever did. */
  isResultEverBig(isBig: boolean): boolean {
    return (this.widths.noteResult(this.frame.loaded, this.pc, isBig ? BIG : SMALL) & BIG) !== 0;
  }

  /** An int (or bool) as i64. */
  int(k: number): Val<"i64"> {
    const { b } = this;
    const high = this.highOf(k);
    if (high >= TAG_SPECIAL && high < TAG_INT) return ir.UNBOX_BOOL(b, this.value(k));
    if (high < TAG_POINTER) return this.unsupported("a float as int");
    const widths = this.widthsOf(k);
    if (k >= 0 && widths === (SMALL | WIDE)) return ir.UNBOX_WIDE(b, this.value(k));
    if (high >= TAG_INT) return ir.UNBOX_INT(b, this.value(k));
    if (k < 0) {
      const word = (this.lowOf(k) + INT64.VALUE) >>> 2;
      return b.const("i64", this.u32[word]!, this.u32[word + 1]!);
    }
    return ir.UNBOX_INT64(b, this.value(k));
  }

  float(k: number): Val<"f64"> {
    return ir.UNBOX_FLOAT(this.b, this.value(k));
  }

  /** The address of the object an operand holds, which is of the type that it has now. */
  object(k: number): Val<"ptr"> {
    return ir.GUARD_TYPE(this.b, this.value(k), this.typeOf(k));
  }

  // Results

  set(register: number, v: Val<"value">): void {
    const slot = this.slotOf(register);
    if (this.frame.caller === undefined && this.keepsFields(register)) this.dropIterator(register);
    this.b.setSlot(slot, v);
  }

  setInt(register: number, v: Val<"i64">): void {
    this.set(register, ir.BOX_INT(this.b, v));
  }

  setFloat(register: number, v: Val<"f64">): void {
    this.set(register, ir.BOX_FLOAT(this.b, v));
  }
}

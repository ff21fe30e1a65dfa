/** Constants of a trace; state outside of frames that it keeps in SSA values: fields of its loop's iterators, cells of globals. */
import type { Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import { FRAME, TAG_POINTER, TAG_SPECIAL } from "../heap/layout.ts";
import { KEPT_SLOTS, slotAt, type Kept } from "./resume.ts";
import { Seen } from "./seen.ts";

export abstract class KeptState extends Seen {
  /** Of {@link kept}, what was written to memory in the middle of the trace. */
  protected readonly flushed = new Set<number>();

  /** A value of the arena as a constant of the trace. */
  constantAt(word: number): Val<"value"> {
    const high = this.u32[word + 1]!;
    if (high >= TAG_POINTER && high < TAG_SPECIAL) this.host.keep(this.u32[word]!);
    return this.b.const("value", this.u32[word]!, high);
  }

  pointer(offset: number): Val<"value"> {
    this.host.keep(offset);
    return this.b.const("value", offset, TAG_POINTER | this.py.heap.addressHigh);
  }

  address(offset: number): Val<"u64"> {
    return this.b.const("u64", offset, this.py.heap.addressHigh);
  }

  helper(name: string): Val<"u64"> {
    return this.nativeAddress(this.host.helper(name));
  }

  nativeAddress(address: number): Val<"u64"> {
    return this.b.constInt("u64", address);
  }

  special(code: number): Val<"value"> {
    return this.b.const("value", code, TAG_SPECIAL);
  }

  // State outside of frames

  /** A state slot for something outside of frames. */
  keep(what: Kept): number {
    const at = this.kept.findIndex((one) =>
      one.kind === "cell"
        ? what.kind === "cell" && one.offset === what.offset
        : what.kind === "field" &&
          one.register === what.register &&
          one.at === what.at &&
          one.via === what.via,
    );
    if (at >= 0) return at;
    if (this.kept.length === KEPT_SLOTS) this.unsupported("that many globals and iterators");
    return this.kept.push(what) - 1;
  }

  /** The value of a slot of {@link kept}, or -1 when it is in memory alone. */
  protected keptValue(slot: number): Val | -1 {
    const v = this.b.getSlot(slot);
    return v === -1 || this.b.typeOf(v) === "u64" ? -1 : v;
  }

  /** From here on it is in memory alone: in snapshots a constant of a type that nothing else in a slot has. */
  protected forget(slot: number): void {
    this.b.setSlot(slot, this.b.const("u64", 0, 0));
  }

  keepsFields(register: number): boolean {
    return this.kept.some(
      (one, slot) => one.kind === "field" && one.register === register && this.keptValue(slot) !== -1,
    );
  }

  /** A field of 64 bits of the iterator in a register of the frame that the trace began in, or of one that it has at `via`. */
  field(
    register: number,
    object: Val<"ptr">,
    at: number,
    via = 0,
  ): { readonly slot: number; readonly value: Val<"i64"> } {
    const slot = this.keep({ kind: "field", register, at, via });
    const v = this.keptValue(slot);
    if (v !== -1) return { slot, value: v as Val<"i64"> };
    const value = ir.LOAD_FIELD(this.b, object, at);
    if (this.flushed.has(slot)) {
      // What it was when the trace was entered is something else.
      this.b.setSlot(slot, value);
      this.b.resume(this.resumeAt(this.pc));
    } else this.b.entryValue(slot, value);
    return { slot, value };
  }

  /** Writes the fields of iterators (all, or that of a register) to their objects, and no longer keeps them. */
  flushIterators(register = -1): void {
    const { b } = this;
    let flushed = false;
    this.kept.forEach((one, slot) => {
      if (one.kind !== "field" || (register >= 0 && one.register !== register)) return;
      const v = this.keptValue(slot);
      if (v === -1) return;
      if (!b.isAtHome(slot)) ir.STORE_FIELD(b, this.iterator(one.register, one.via), v as Val<"i64">, one.at);
      this.forget(slot);
      this.flushed.add(slot);
      flushed = true;
    });
    // Exits from here on find them in memory.
    if (flushed) b.resume(this.resumeAt(this.pc));
  }

  /** What was written to memory on the way is kept again when the loop begins anew. */
  protected reloadFlushed(): void {
    for (const slot of this.flushed) {
      const one = this.kept[slot]!;
      if (one.kind === "field" && this.keptValue(slot) === -1)
        this.field(one.register, this.iterator(one.register, one.via), one.at, one.via);
    }
  }

  protected iterator(register: number, via: number): Val<"ptr"> {
    const at = FRAME.REGISTERS + 8 * register;
    // Its type was guarded when the first of its fields was read.
    const object = ir.OBJECT_OF(this.b, this.b.entry(slotAt(at), "value", at));
    return via === 0 ? object : ir.OBJECT_OF(this.b, ir.LOAD_VALUE_FIELD(this.b, object, via));
  }

  /** The register of a kept iterator gets another value. */
  protected dropIterator(register: number): void {
    this.flushIterators(register);
  }

  /** The value of a global's or builtin's cell at an arena offset. */
  loadCell(offset: number): Val<"value"> {
    const slot = this.keep({ kind: "cell", offset });
    const v = this.keptValue(slot);
    if (v !== -1) return v as Val<"value">;
    const loaded = ir.LOAD_CELL_AT(this.b, this.address(offset));
    this.b.entryValue(slot, loaded);
    return loaded;
  }

  storeCell(offset: number, v: Val<"value">): void {
    this.b.setSlot(this.keep({ kind: "cell", offset }), v);
  }
}

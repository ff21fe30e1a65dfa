/** Frames of a trace: calls that it takes in, their returns, and its ends, at which frames are written to memory. */
import { TraceAbort, type CompiledTrace, type Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import { FRAME, FRAME_GENERATOR, FRAME_INIT, SPECIAL, TAG_SPECIAL } from "../heap/layout.ts";
import type { LoadedCode } from "../vm/load.ts";
import { Operands } from "./operands.ts";
import {
  FRAMES_BYTES,
  tracedLivenessOf,
  MAXIMUM_DEPTH,
  MAXIMUM_RECURSION,
  ROOM_BEHIND,
} from "./recorder-host.ts";
import { frameFlags, resultWord, slotAt, survivesCall, type TraceFrame } from "./resume.ts";

export abstract class Frames extends Operands {
  /** Calls that are open. */
  protected depth = 0;

  /** Compiles what was recorded. */
  protected abstract finish(): void;

  // Calls

  /**
   * Takes in the call of a Python function; its frame is the one that TypeScript is about to push.
   *
   * @param made the instance that the function initializes, and the register of this frame for it
   */
  pushFrame(
    loaded: LoadedCode,
    fn: Val<"value">,
    result: number,
    args: readonly Val<"value">[],
    made?: { readonly register: number; readonly value: Val<"value"> },
    flags = 0,
  ): void {
    const { frame, b } = this;
    // All that may refuse comes before the first change: the trace may end in front of this call.
    this.mayPushFrame(loaded, flags);
    const base = frame.base + frame.loaded.frameBytes;
    const natively = flags === 0 && this.isTooDeep(loaded, base);
    const entry = natively && this.host.settings.calls > 0 ? this.host.callEntry(loaded) : 0;
    if ((natively && entry === 0) || base + loaded.frameBytes > FRAMES_BYTES + ROOM_BEHIND)
      this.unsupported("calls that deep");
    if (natively) ir.GUARD_NO_BREAK(b);
    if (made !== undefined) this.set(made.register, made.value);
    this.depth++;
    this.frame = {
      base,
      loaded,
      liveness: tracedLivenessOf(loaded),
      caller: frame,
      callPc: this.pc,
      result: FRAME.REGISTERS + 8 * result,
      made: made?.register ?? -1,
      flags,
      fresh: false,
    };
    b.setSlot(slotAt(base + FRAME.FUNCTION), fn);
    args.forEach((arg, i) => b.setSlot(this.slotOf(i), arg));
    if (natively) return this.endAt(0, entry, true);
    this.nextFrame = this.root + base;
    this.goes(0);
  }

  /** Refuses a call that is not to be taken in; of a special method (`flags`), one that is too deep as well. */
  mayPushFrame(loaded: LoadedCode, flags = 0): void {
    if (!this.host.settings.inlineCalls) this.unsupported("a call, which is not to be taken in");
    if ((this.u32[(this.root + FRAME.FLAGS) >>> 2]! & FRAME_GENERATOR) !== 0)
      this.unsupported("a call in a generator");
    const base = this.frame.base + this.frame.loaded.frameBytes;
    if (flags !== 0 && (this.depth >= MAXIMUM_DEPTH || base + loaded.frameBytes > FRAMES_BYTES))
      this.unsupported("calls that deep");
  }

  /** Whether a call is made natively: it ends the trace, and returns to the continuation, a trace of its own when that is hot. */
  private isTooDeep(loaded: LoadedCode, base: number): boolean {
    if (this.depth >= MAXIMUM_DEPTH || base + loaded.frameBytes > FRAMES_BYTES) return true;
    let same = 0;
    for (let f: TraceFrame | undefined = this.frame; f !== undefined; f = f.caller)
      if (f.loaded === loaded) same++;
    return same >= MAXIMUM_RECURSION;
  }

  /** The return of a call that was taken in. */
  popFrame(v: Val<"value">): void {
    const { callPc, made, result } = this.frame;
    this.leaveFrame();
    this.set((result - FRAME.REGISTERS) >>> 3, made < 0 ? v : this.value(made));
    this.goes(callPc + 1);
  }

  /** The return of a special method: its result into a register of the caller (-1: none), which goes on at `pc`. */
  popSpecial(register: number, v: Val<"value">, pc: number): void {
    this.leaveFrame();
    if (register >= 0) this.set(register, v);
    this.goes(pc);
  }

  private leaveFrame(): void {
    const { frame, b } = this;
    const { base, loaded } = frame;
    b.clearSlot(slotAt(base + FRAME.FUNCTION));
    for (let r = 0; r < loaded.code.registerCount; r++)
      if (b.getSlot(this.slotOf(r)) !== -1) b.clearSlot(this.slotOf(r));
    this.depth--;
    this.frame = frame.caller!;
    this.nextFrame = this.root + this.frame.base;
  }

  // Ends

  /** Ends the trace by going on in baseline code in front of an instruction. */
  endInBaseline(pc: number): void {
    const address = this.host.baselineEntry(this.frame.loaded, pc);
    if (address === 0) throw new TraceAbort("no-baseline", this.frame.loaded.code.name);
    this.endAt(pc, address);
  }

  /** Ends the trace by the return of the frame it began in, the result in an operand. */
  returnToCaller(k: number): void {
    const { b } = this;
    const flags = this.u32[(this.root + FRAME.FLAGS) >>> 2]!;
    if ((flags !== 0 && flags !== FRAME_INIT) || this.host.settings.calls === 0)
      return this.endInBaseline(this.pc);
    ir.GUARD_FLAGS(b, flags);
    if (flags === FRAME_INIT) this.guardNone(k);
    const v = this.value(k);
    this.flushKept();
    const entry = this.host.returnEntry();
    if (flags === FRAME_INIT) ir.RETURN_MADE(b, entry);
    else ir.RETURN_RESULT(b, v, entry);
    this.finish();
  }

  /** What an `__init__` returns. */
  guardNone(k: number): void {
    if (this.lowOf(k) !== SPECIAL.NONE || this.highOf(k) !== TAG_SPECIAL)
      this.unsupported("an __init__ that returns this");
    ir.GUARD_VALUE(this.b, this.value(k), this.special(SPECIAL.NONE));
  }

  /** Writes the state outside of frames to memory. */
  private flushKept(): void {
    const { b } = this;
    this.flushIterators();
    this.kept.forEach((one, slot) => {
      const v = b.getSlot(slot);
      if (one.kind === "cell" && v !== -1 && !b.isAtHome(slot))
        ir.STORE_CELL_AT(b, v as Val<"value">, this.address(one.offset));
    });
  }

  /**
   * Writes the state to memory and goes to another trace, or to baseline code.
   *
   * @param calls the innermost frame is that of a call that begins there
   */
  endAt(pc: number, to: CompiledTrace | number, calls = false): void {
    const { b } = this;
    this.pc = pc;
    b.resume(this.resumeAt(pc));
    this.flushKept();
    const stores: [number, Val][] = [];
    for (let f: TraceFrame | undefined = this.frame; f !== undefined; f = f.caller)
      this.storeFrame(f, pc, stores, calls);
    const { base } = this.frame;
    if (base === 0) b.jump(to, stores);
    else {
      if (typeof to !== "number") b.relyOn(to);
      b.stores(stores);
      ir.ENTER_FRAME(b, base, this.depth, typeof to === "number" ? to : to.entry);
    }
    this.finish();
  }

  private storeFrame(frame: TraceFrame, pc: number, stores: [number, Val][], calls: boolean): void {
    const { b } = this;
    const { base, loaded, liveness, caller } = frame;
    const innermost = frame === this.frame;
    let callee = this.frame;
    while (!innermost && callee.caller !== frame) callee = callee.caller!;
    const at = innermost ? pc : callee.callPc;
    stores.push([base + FRAME.CODE_ID, b.const("u64", loaded.id, at)]);
    if (caller !== undefined) {
      const back = this.host.backAddress(frame);
      stores.push([base + FRAME.PREVIOUS, ir.FRAME_ADDRESS(b, caller.base)]);
      stores.push([base + FRAME.RETURN_ADDRESS, this.nativeAddress(back)]);
      stores.push([base + FRAME.FUNCTION, b.getSlot(slotAt(base + FRAME.FUNCTION)) as Val]);
      stores.push([base + FRAME.RESULT, b.const("u64", resultWord(frame), frameFlags(frame))]);
    }
    // The callee's beginning makes all registers unbound that are no parameters.
    const count = innermost && calls ? loaded.parameterCount : loaded.code.registerCount;
    for (let r = 0; r < count; r++) {
      const slot = slotAt(base + FRAME.REGISTERS + 8 * r);
      const slotValue = b.getSlot(slot);
      const word = (this.root + base + FRAME.REGISTERS + 8 * r) >>> 2;
      const v = slotValue === -1 ? -1 : this.wideBox(word, slotValue as Val<"value">);
      const live = innermost ? liveness.isLive(at, r) : survivesCall(frame, callee, r);
      if (v !== -1 && live) {
        if (caller !== undefined || !b.isAtHome(slot)) stores.push([base + FRAME.REGISTERS + 8 * r, v]);
      } else if (caller !== undefined || (frame.fresh && r >= loaded.parameterCount))
        stores.push([base + FRAME.REGISTERS + 8 * r, this.special(SPECIAL.UNBOUND)]);
    }
  }
}

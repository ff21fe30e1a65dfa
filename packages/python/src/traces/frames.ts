/** Frames of a trace: calls that it takes in, their returns, and its ends, at which frames are written to memory. */
import { TraceAbort, type CompiledTrace, type Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import {
  FRAME,
  FRAME_GENERATOR,
  FRAME_INIT,
  GENERATOR,
  GENERATOR_FINISHED,
  GENERATOR_RUNNING,
  GENERATOR_SUSPENDED,
  RESUMABLE,
  SPECIAL,
  TAG_SPECIAL,
  TYPE,
} from "../heap/layout.ts";
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

/** Generators in which a recording has failed. */
const refusedGenerators = new WeakSet<LoadedCode>();

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
    this.nextFrame = this.frameAt(this.frame);
  }

  // Generators

  /**
   * Takes in a generator that this instruction steps: its frame is the one that TypeScript is about to go on with. Its object is written when it
   * yields: until then it is, in memory, suspended.
   *
   * @param at arena offset of the generator
   * @param generator the same as a value
   * @param item register for what it yields
   * @param sent arrives where it waits
   * @param end instruction to go on with when it ends
   */
  pushGenerator(
    loaded: LoadedCode,
    at: number,
    generator: Val<"value">,
    item: number,
    sent: Val<"value">,
    end: number,
  ): void {
    const { frame, b, host } = this;
    const base = frame.base + frame.loaded.frameBytes;
    if (!host.settings.inlineCalls) this.unsupported("a generator, which is not to be taken in");
    if ((this.u32[(this.root + FRAME.FLAGS) >>> 2]! & FRAME_GENERATOR) !== 0)
      this.unsupported("a generator in a generator");
    if (this.depth >= MAXIMUM_DEPTH || base + loaded.frameBytes > FRAMES_BYTES)
      this.unsupported("generators that deep");
    if (refusedGenerators.has(loaded)) this.unsupported("a generator that was given up");
    if (host.returnAddress(frame.loaded, end) === 0 || host.returnAddress(frame.loaded, this.pc + 1) === 0)
      this.unsupported("a generator without baseline code");
    const inMemory = at + GENERATOR.FRAME;
    const pc = this.u32[(inMemory + FRAME.PC) >>> 2]!;
    const { instructions } = loaded.code;
    const waits = instructions[(pc - 1) * INSTRUCTION_WORDS] === OP.YIELD;
    if (this.u32[(inMemory + FRAME.PREVIOUS) >>> 2]! !== RESUMABLE) this.unsupported("a generator like that");
    for (let f: TraceFrame | undefined = frame; f !== undefined; f = f.caller) {
      if (f.generator === undefined) continue;
      // that one is running, though its object does not say so
      if (this.generators.get(f) === at) this.unsupported("a generator that is running");
      ir.GUARD_NOT_SAME(b, generator, b.getSlot(slotAt(f.base + FRAME.FUNCTION)) as Val<"value">);
    }
    const object = ir.GUARD_TYPE(b, generator, TYPE.GENERATOR);
    ir.GUARD_EQ_IK(b, ir.LOAD_FIELD(b, object, GENERATOR.FRAME + FRAME.PREVIOUS), RESUMABLE);
    const place = ir.LOAD_FIELD(b, object, GENERATOR.FRAME + FRAME.CODE_ID);
    ir.GUARD_EQ_I(b, place, b.const("i64", loaded.id, pc));
    this.depth++;
    this.frame = {
      base,
      loaded,
      liveness: tracedLivenessOf(loaded),
      caller: frame,
      callPc: this.pc,
      result: FRAME.REGISTERS + 8 * item,
      made: -1,
      flags: 0,
      fresh: false,
      generator: { end, pc },
    };
    this.generators.set(this.frame, at);
    b.setSlot(slotAt(base + FRAME.FUNCTION), generator);
    if (waits) b.setSlot(this.slotOf(instructions[(pc - 1) * INSTRUCTION_WORDS + 1]!), sent);
    this.nextFrame = inMemory;
    this.goes(pc);
  }

  /** The generator's frame is the running one: frames of calls it makes are to be where the trace has them. */
  protected placeGenerator(): void {
    const { base, loaded } = this.frame;
    this.py.heap.writeAddress(
      this.generators.get(this.frame)! + GENERATOR.STACK,
      this.root + base + loaded.frameBytes,
    );
  }

  /** The generator yields the value in an operand. */
  yieldItem(k: number): void {
    const { b, frame } = this;
    const { loaded, generator, result, callPc } = frame;
    const v = this.value(k);
    const object = this.generatorOf(frame);
    const store = (at: number, what: Val): void =>
      ir.STORE_FIELD(b, object, what as unknown as Val<"i64">, at);
    // All that may exit comes first: boxes.
    const changed: [number, Val<"value">][] = [];
    for (let r = 0; r < loaded.code.registerCount; r++)
      if (b.getSlot(this.slotOf(r)) !== -1 && frame.liveness.isLive(this.pc + 1, r))
        changed.push([r, this.value(r)]);
    const waits = loaded.code.instructions[this.pc * INSTRUCTION_WORDS + 1]!;
    for (const [r, value] of changed)
      if (r !== waits) store(GENERATOR.FRAME + FRAME.REGISTERS + 8 * r, value);
    if (generator!.pc !== this.pc + 1) {
      store(GENERATOR.STATE, b.const("i64", GENERATOR_SUSPENDED, loaded.frameBytes));
      store(GENERATOR.FRAME + FRAME.CODE_ID, b.const("i64", loaded.id, this.pc + 1));
      store(
        GENERATOR.FRAME + FRAME.RETURN_ADDRESS,
        this.nativeAddress(this.host.returnAddress(loaded, this.pc + 1)),
      );
      store(GENERATOR.FRAME + FRAME.RESULT, b.const("i64", FRAME.REGISTERS + 8 * waits, FRAME_GENERATOR));
    }
    this.leaveFrame();
    this.set((result - FRAME.REGISTERS) >>> 3, v);
    this.goes(callPc + 1);
  }

  /** The generator returns. */
  endGenerator(): void {
    const { b, frame } = this;
    const object = this.generatorOf(frame);
    const { end } = frame.generator!;
    ir.STORE_FIELD(b, object, b.const("i64", GENERATOR_FINISHED, frame.loaded.frameBytes), GENERATOR.STATE);
    ir.STORE_FIELD(b, object, b.const("i64", SPECIAL.NONE, TAG_SPECIAL), GENERATOR.DONE);
    ir.STORE_FIELD(b, object, b.const("i64", 0, 0), GENERATOR.FRAME + FRAME.PREVIOUS);
    this.leaveFrame();
    this.goes(end);
  }

  /** After a recording that failed in one: its generators are not taken in any more. */
  protected refuseGenerators(): void {
    for (let f: TraceFrame | undefined = this.frame; f !== undefined; f = f.caller)
      if (f.generator !== undefined) refusedGenerators.add(f.loaded);
  }

  /** The address of a frame of the trace. */
  private addressOfFrame(frame: TraceFrame): Val {
    if (frame.generator === undefined) return ir.FRAME_ADDRESS(this.b, frame.base);
    const object = this.generatorOf(frame) as unknown as Val<"i64">;
    return ir.ADD_WRAP_K(this.b, object, GENERATOR.FRAME);
  }

  /** At the trace's end: the generator's object becomes that of a running one. */
  private storeGenerator(frame: TraceFrame, pc: number): void {
    const { b, host } = this;
    const { base, loaded, liveness, caller, callPc, generator } = frame;
    const object = this.generatorOf(frame);
    const store = (at: number, what: Val): void =>
      ir.STORE_FIELD(b, object, what as unknown as Val<"i64">, at);
    let callee = this.frame;
    while (callee !== frame && callee.caller !== frame) callee = callee.caller!;
    const innermost = frame === this.frame;
    store(GENERATOR.STATE, b.const("i64", GENERATOR_RUNNING, loaded.frameBytes));
    store(GENERATOR.STACK, ir.FRAME_ADDRESS(b, base + loaded.frameBytes));
    store(GENERATOR.DONE, this.nativeAddress(host.returnAddress(caller!.loaded, generator!.end)));
    store(GENERATOR.FRAME + FRAME.PREVIOUS, this.addressOfFrame(caller!));
    store(
      GENERATOR.FRAME + FRAME.RETURN_ADDRESS,
      this.nativeAddress(host.returnAddress(caller!.loaded, callPc + 1)),
    );
    store(GENERATOR.FRAME + FRAME.CODE_ID, b.const("i64", loaded.id, innermost ? pc : callee.callPc));
    store(GENERATOR.FRAME + FRAME.RESULT, b.const("i64", frame.result, frameFlags(frame)));
    for (let r = 0; r < loaded.code.registerCount; r++) {
      const slot = slotAt(base + FRAME.REGISTERS + 8 * r);
      const v = b.getSlot(slot);
      const live = innermost ? liveness.isLive(pc, r) : survivesCall(frame, callee, r);
      if (v !== -1 && live) store(GENERATOR.FRAME + FRAME.REGISTERS + 8 * r, v);
    }
  }

  // Ends

  /** Ints of 64 bits in registers of generators: their boxes may need memory, so that they come before all else. */
  private boxGenerators(): void {
    const { b } = this;
    for (let f: TraceFrame | undefined = this.frame; f !== undefined; f = f.caller) {
      if (f.generator === undefined) continue;
      for (let r = 0; r < f.loaded.code.registerCount; r++) {
        const slot = slotAt(f.base + FRAME.REGISTERS + 8 * r);
        const v = b.getSlot(slot);
        const word = (this.frameAt(f) + FRAME.REGISTERS + 8 * r) >>> 2;
        if (v !== -1) b.setSlot(slot, this.wideBox(word, v as Val<"value">));
      }
    }
    b.resume(this.resumeAt(this.pc));
  }

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
    this.boxGenerators();
    this.flushKept();
    const stores: [number, Val][] = [];
    for (let f: TraceFrame | undefined = this.frame; f !== undefined; f = f.caller)
      if (f.generator === undefined) this.storeFrame(f, pc, stores, calls);
      else this.storeGenerator(f, pc);
    const { base, generator } = this.frame;
    if (base === 0) b.jump(to, stores);
    else if (generator !== undefined) {
      if (typeof to !== "number") b.relyOn(to);
      const object = this.generatorOf(this.frame);
      b.stores(stores);
      ir.ENTER_GENERATOR(b, object, this.depth, typeof to === "number" ? to : to.entry);
    } else {
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
      stores.push([base + FRAME.PREVIOUS, this.addressOfFrame(caller)]);
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

/**
 * The baseline compiler: the bytecode of one code object, instruction by instruction, to stencils whose operands are
 * frame slots and constants. No analysis: each op tests the types of its operands when it runs, and exits to TypeScript
 * for what it cannot do. All exits of an instruction lead to one LEAVE uop behind the function's hot code.
 */
import {
  slot,
  type Const,
  type Executor,
  type Label,
  type Runtime,
  type Slot,
  Trace,
} from "@serigraph/executor";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import type { CodeObject } from "../bytecode/code.ts";
import * as ops from "../generated/ops.ts";
import {
  FRAME,
  FRAME_BOOL,
  FRAME_ITERATOR,
  FRAME_NEGATED,
  FRAME_NEXT,
  FRAME_OPERATOR,
  FRAME_TEXT,
  FRAME_TRUTH,
  SLOT,
  TAG_INT,
} from "../heap/layout.ts";
import { specialFunctions, specialTypes } from "../native/fast.ts";
import { frameBytesOf } from "../vm/load.ts";
import type { Heap } from "../heap/heap.ts";

/** What the compiler asks of its surroundings. */
export interface BaselineHost {
  readonly heap: Heap;
  /** Offset of the cell of a module's global or of a builtin. */
  globalCell(moduleId: number, name: string): number;
  builtinCell(name: string): number;
  /** Offset of `bytes` bytes that live for ever, 8-aligned. */
  allocateStatic(bytes: number): number;
  /** Offset of a new, empty inline cache for a name. */
  newCache(name: string): number;
  /** Offset of the table of fast constructors by type id, and behind 64 of them of what to enter for an instance. */
  readonly typeTable: number;
  /** Fast paths of methods with that name: pairs of type id and address. */
  fastMethods(name: string): readonly (readonly [type: number, address: number])[];
  /** Offset of the classes and texts that RAISE_ITEM_ERROR needs. */
  readonly itemErrors: number;
  /** First value of a loop's counter. */
  readonly loopCount: number;
  /** First value of a function's counter of calls; 0: they are not counted. */
  readonly callCount: number;
}

/** The code object as the interpreter has loaded it. */
export interface BaselineInput {
  readonly id: number;
  readonly code: CodeObject;
  readonly constantsOffset: number;
  readonly moduleId: number;
}

/** Machine code of a code object. */
export interface NativeFunction {
  readonly executor: Executor;
  /** Where a call begins: counts, clears the registers that are not arguments, then goes on as pc 0. */
  readonly entry: number;
  /** Offset of the counter of calls, and the uop that jumps to where they are counted; 0 where they are not. */
  readonly entryCounter: number;
  readonly entryUop: number;
  /** Offset from `entry` of each instruction. */
  readonly offsets: Int32Array;
  /** 1 for instructions that native code can do at least sometimes; the others only exit. */
  readonly supported: Uint8Array;
  /** Offset of the counter of the JUMP_BACK at a pc. */
  readonly counters: ReadonlyMap<number, number>;
  /** The uop of the JUMP_BACK at a pc: where a trace is patched in. */
  readonly backEdges: ReadonlyMap<number, number>;
  /** Offset of the inline cache of an instruction. */
  readonly caches: ReadonlyMap<number, number>;
  /** Offset from `entry` of where special methods return to that the jump or FOR_ITER at a pc has called. */
  readonly continuations: ReadonlyMap<number, number>;
}

type ValueSlot = Slot<"value">;
type Operand = ValueSlot | Const<"value">;
type Binary = (t: Trace, a: Operand, b: Operand, r: ValueSlot, slow: Label) => void;
type CompareJump = (t: Trace, a: Operand, b: Operand, slow: Label, target: Label) => void;

const binaries: (Binary | undefined)[] = [];
binaries[OP.ADD] = ops.ADD;
binaries[OP.SUB] = ops.SUB;
binaries[OP.MUL] = ops.MUL;
binaries[OP.TRUEDIV] = ops.TRUEDIV;
binaries[OP.FLOORDIV] = ops.FLOORDIV;
binaries[OP.MOD] = ops.MOD;
binaries[OP.POW] = ops.POW;
binaries[OP.LSHIFT] = ops.LSHIFT;
binaries[OP.RSHIFT] = ops.RSHIFT;
binaries[OP.AND] = ops.AND;
binaries[OP.OR] = ops.OR;
binaries[OP.XOR] = ops.XOR;
// In place is the same for everything these ops do themselves, except lists and sets.
for (let i = OP.ADD; i <= OP.XOR; i++) binaries[i - OP.ADD + OP.IADD] = binaries[i];
binaries[OP.IADD] = ops.ADD_IN_PLACE;
binaries[OP.IMUL] = ops.MUL_IN_PLACE;
binaries[OP.ISUB] = ops.SUB_IN_PLACE;
binaries[OP.IAND] = ops.AND_IN_PLACE;
binaries[OP.IOR] = ops.OR_IN_PLACE;
binaries[OP.IXOR] = ops.XOR_IN_PLACE;
binaries[OP.LT] = ops.LT;
binaries[OP.LE] = ops.LE;
binaries[OP.EQ] = ops.EQ;
binaries[OP.NE] = ops.NE;
binaries[OP.GT] = ops.GT;
binaries[OP.GE] = ops.GE;
binaries[OP.GET_ITEM] = ops.GET_ITEM;

/** Numbers of raise_division_error in ops/helpers/unwind.c. */
const DIVISIONS: readonly (number | undefined)[] = (() => {
  const numbers: (number | undefined)[] = [];
  [OP.TRUEDIV, OP.FLOORDIV, OP.MOD].forEach((opcode, i) => {
    numbers[opcode] = i;
    numbers[opcode - OP.ADD + OP.IADD] = i;
  });
  return numbers;
})();

const compareJumps: (CompareJump | undefined)[] = [];
compareJumps[OP.JUMP_IF_LT] = ops.JUMP_IF_LT;
compareJumps[OP.JUMP_IF_LE] = ops.JUMP_IF_LE;
compareJumps[OP.JUMP_IF_EQ] = ops.JUMP_IF_EQ;
compareJumps[OP.JUMP_IF_NE] = ops.JUMP_IF_NE;
compareJumps[OP.JUMP_IF_GT] = ops.JUMP_IF_GT;
compareJumps[OP.JUMP_IF_GE] = ops.JUMP_IF_GE;
compareJumps[OP.JUMP_IF_NOT_LT] = ops.JUMP_IF_NOT_LT;
compareJumps[OP.JUMP_IF_NOT_LE] = ops.JUMP_IF_NOT_LE;
compareJumps[OP.JUMP_IF_NOT_EQ] = ops.JUMP_IF_NOT_EQ;
compareJumps[OP.JUMP_IF_NOT_NE] = ops.JUMP_IF_NOT_NE;
compareJumps[OP.JUMP_IF_NOT_GT] = ops.JUMP_IF_NOT_GT;
compareJumps[OP.JUMP_IF_NOT_GE] = ops.JUMP_IF_NOT_GE;

/** Slots are 16 bits wide in stencils: a function with more registers than this is left to TypeScript. */
const MAXIMUM_REGISTERS = (65536 - FRAME.REGISTERS - 24) >> 3;

/** Size of the frame of a code object: the callee's frame begins so far behind it. */
export const frameBytes = (code: CodeObject): number => frameBytesOf(code);

/** What enter_special of ops/helpers/enter.c is to do: the number of a special method and the FLAGS of its frame. */
export const whatToEnter = (slot: number, flags: number): number => slot | (flags << 8);

/** Builtins that ask their argument's special method, or that a function of the prelude serves. */
const ASKING: ReadonlySet<string> = new Set([
  ..."any all sum min max list tuple set frozenset sorted".split(" "),
  ...Object.keys(specialFunctions),
  ...specialTypes.map(([, name]) => name),
]);

/** Keyword names of sorted, min, max and list.sort. */
const isOrdering = (names: CodeObject["constants"][number] | undefined): boolean =>
  names?.kind === "tuple" &&
  names.items.every((name) => name.kind === "str" && (name.value === "key" || name.value === "reverse"));

/** Is the callee in register `b` of the call at `pc` loaded by one of the global `names` shortly before? */
function loadsGlobal(code: CodeObject, pc: number, b: number, names: ReadonlySet<string>): boolean {
  for (let i = pc - 1; i >= 0 && i >= pc - 24; i--) {
    const at = i * INSTRUCTION_WORDS;
    if (code.instructions[at] === OP.LOAD_GLOBAL && code.instructions[at + 1] === b)
      return names.has(code.names[code.instructions[at + 2]!]!);
  }
  return false;
}

export class BaselineCompiler {
  private readonly host: BaselineHost;
  private readonly runtime: Runtime;
  private readonly trace = new Trace(256);
  private exitLabels = new Int32Array(256);
  private hotLabels: number[] = [];
  /** Pcs of GET_ITEMs and divisions, and the labels they exit to when an error may be caught here. */
  private itemLabels: number[] = [];
  /** Pcs of calls of `next` and `send`, and the labels where they go on when the generator has ended. */
  private endLabels: number[] = [];
  /** Pcs, and the labels where special methods of theirs return to. */
  private continuations: number[] = [];
  /** Method calls behind the hot code: of methods that builtin types have too. */
  private readonly pendingInvokes: {
    readonly label: Label;
    readonly pc: number;
    readonly name: string;
    readonly a: number;
    readonly b: number;
    readonly argc: number;
  }[] = [];
  private backEdges = new Map<number, number>();
  /** Instructions whose operands may be instances with special methods: behind the hot code. */
  private readonly pendingSpecials: {
    readonly label: Label;
    readonly pc: number;
    readonly otherwise: Label;
  }[] = [];
  private hotEntry!: Label;
  private entryUop = 0;
  private constantsWord = 0;
  /** The code has exception handlers. */
  private handles = false;

  constructor(host: BaselineHost, runtime: Runtime) {
    this.host = host;
    this.runtime = runtime;
  }

  private register(index: number): ValueSlot {
    return slot<"value">(FRAME.REGISTERS + 8 * index);
  }

  /** A kX operand: register, or constant when negative. */
  private operand(k: number): Operand {
    if (k >= 0) return slot<"value">(FRAME.REGISTERS + 8 * k);
    const { u32 } = this.host.heap;
    const word = this.constantsWord + 2 * (-1 - k);
    return this.trace.const<"value">(u32[word]!, u32[word + 1]!);
  }

  /** The address of an arena offset. */
  private address(offset: number): Const<"u64"> {
    return this.trace.const<"u64">(offset, this.host.heap.addressHigh);
  }

  private nativeAddress(address: number): Const<"u64"> {
    return this.trace.const<"u64">(address | 0, Math.floor(address / 4294967296));
  }

  private isIntConstant(k: number): boolean {
    return k < 0 && this.host.heap.u32[this.constantsWord + 2 * (-1 - k) + 1]! >= TAG_INT;
  }

  /** The label of the exit of instruction `pc`, made when first asked for. */
  private exit(pc: number): Label {
    let label = this.exitLabels[pc]!;
    if (label === 0) label = this.exitLabels[pc] = this.trace.newLabel();
    return label as unknown as Label;
  }

  /** Where GET_ITEM or a division goes that fails: to raise natively where that may be caught in this function, else out. */
  private itemExit(code: CodeObject, pc: number): Label {
    if (!code.exceptionTable.some(({ start, end }) => start <= pc && pc < end)) return this.exit(pc);
    const label = this.trace.newLabel();
    this.itemLabels.push(pc, label as unknown as number);
    return label;
  }

  /** undefined for code that stencils cannot hold. */
  compile(input: BaselineInput): NativeFunction | undefined {
    const { code } = input;
    if (code.registerCount > MAXIMUM_REGISTERS) return undefined;
    const { trace: t } = this;
    const { instructions } = code;
    const count = instructions.length / INSTRUCTION_WORDS;
    t.reset();
    this.constantsWord = input.constantsOffset >>> 2;
    if (this.exitLabels.length < count) this.exitLabels = new Int32Array(count * 2);
    else this.exitLabels.fill(0, 0, count);
    this.hotLabels.length = 0;
    this.itemLabels.length = 0;
    this.endLabels.length = 0;
    this.continuations.length = 0;
    this.pendingInvokes.length = 0;
    this.pendingSpecials.length = 0;
    this.handles = false;
    for (let pc = 0; pc < count; pc++)
      if (instructions[pc * INSTRUCTION_WORDS] === OP.PUSH_HANDLED) this.handles = true;
    const supported = new Uint8Array(count).fill(1);
    const counters = new Map<number, number>();
    const caches = new Map<number, number>();
    this.backEdges = new Map();
    // Labels 0 … count - 1 are the instructions, so that label numbers are pcs.
    for (let pc = 0; pc < count; pc++) t.newLabel();
    const counter = this.countCalls(code);
    this.prologue(code);
    for (let pc = 0; pc < count; pc++) {
      t.bind(pc as unknown as Label);
      if (!this.instruction(input, pc, counters, caches)) {
        supported[pc] = 0;
        ops.LEAVE(t, pc);
      }
    }
    for (let i = 0; i < this.endLabels.length; i += 2) {
      const pc = this.endLabels[i]!;
      t.bind(this.endLabels[i + 1] as unknown as Label);
      const base = this.register(instructions[pc * INSTRUCTION_WORDS + 2]!);
      ops.END_OF_NEXT(t, base, pc, this.address(this.host.itemErrors), this.exit(pc));
    }
    for (let i = 0; i < this.itemLabels.length; i += 2) {
      const pc = this.itemLabels[i]!;
      const at = pc * INSTRUCTION_WORDS;
      t.bind(this.itemLabels[i + 1] as unknown as Label);
      const division = DIVISIONS[instructions[at]!];
      if (division !== undefined) {
        ops.RAISE_DIVISION_ERROR(
          t,
          this.operand(instructions[at + 2]!),
          this.operand(instructions[at + 3]!),
          pc,
          division,
          this.address(this.host.itemErrors),
          this.exit(pc),
        );
        continue;
      }
      ops.RAISE_ITEM_ERROR(
        t,
        this.operand(instructions[at + 2]!),
        this.operand(instructions[at + 3]!),
        pc,
        this.address(this.host.itemErrors),
        this.exit(pc),
      );
    }
    for (const { label, pc, otherwise } of this.pendingSpecials) {
      t.bind(label);
      this.specialMethod(code, pc, otherwise);
    }
    for (const { label, pc, name, a, b, argc } of this.pendingInvokes) {
      t.bind(label);
      // types beyond those that one op looks for
      for (const [type, helper] of this.host.fastMethods(name).slice(2)) {
        const other = t.newLabel();
        const fast = this.nativeAddress(helper);
        ops.CALL_METHOD_1(t, this.register(b), this.register(a), argc + 1, type, fast, other);
        ops.GOTO(t, (pc + 1) as unknown as Label);
        t.bind(other);
      }
      this.invoke(code, pc, name, a, b, argc, caches);
      ops.GOTO(t, (pc + 1) as unknown as Label);
    }
    for (let pc = 0; pc < count; pc++) {
      const label = this.exitLabels[pc]!;
      if (label === 0) continue;
      t.bind(label as unknown as Label);
      ops.LEAVE(t, pc);
    }
    for (let i = 0; i < this.hotLabels.length; i += 2) {
      t.bind(this.hotLabels[i + 1] as unknown as Label);
      ops.LEAVE_HOT(t, this.hotLabels[i]!);
    }
    if (counter !== 0) {
      t.bind(this.hotEntry);
      this.prologue(code);
      ops.LEAVE_HOT_PLACE(t, 0);
    }
    const executor = this.runtime.compile(t);
    return {
      executor,
      entry: executor.entry,
      entryCounter: counter,
      entryUop: this.entryUop,
      offsets: executor.labelOffsets.slice(0, count),
      supported,
      counters,
      backEdges: this.backEdges,
      caches,
      continuations: new Map(
        this.continuations.flatMap((pc, i) =>
          i % 2 === 0 ? [[pc, executor.labelOffsets[this.continuations[i + 1]!]!] as const] : [],
        ),
      ),
    };
  }

  /** Counts calls, for traces to begin at; gives the counter's offset, 0 where no trace may begin. */
  private countCalls(code: CodeObject): number {
    if (this.host.callCount === 0 || code.isGenerator) return 0;
    const { trace: t, host } = this;
    const counter = host.allocateStatic(8);
    host.heap.u32[counter >>> 2] = host.callCount;
    this.hotEntry = t.newLabel();
    const begin = t.newLabel();
    const count = t.newLabel();
    // This jump is what a trace changes: then nothing counts any more.
    ops.GOTO(t, count);
    this.entryUop = t.patchable();
    t.bind(count);
    ops.COUNT(t, this.address(counter), this.hotEntry, begin);
    t.bind(begin);
    return counter;
  }

  /** Registers after the arguments become unbound: the collector must find only values. */
  private prologue(code: CodeObject): void {
    const parameters = code.parameterNames.length;
    const count = code.registerCount - parameters;
    if (count <= 3) for (let i = 0; i < count; i++) ops.CLEAR_1(this.trace, this.register(parameters + i));
    else ops.CLEAR(this.trace, this.register(parameters), count);
  }

  /** Emits one instruction; false when native code has nothing for it. */
  private instruction(
    input: BaselineInput,
    pc: number,
    counters: Map<number, number>,
    caches: Map<number, number>,
  ): boolean {
    const { trace: t, host } = this;
    const { code } = input;
    const at = pc * INSTRUCTION_WORDS;
    const words = code.instructions;
    const opcode = words[at]!;
    const a = words[at + 1]!;
    const b = words[at + 2]!;
    const c = words[at + 3]!;
    const d = words[at + 4]!;
    const binary = binaries[opcode];
    if (binary !== undefined) {
      if (b < 0 && c < 0) return false;
      if (c < 0 && b >= 0 && this.isIntConstant(c) && this.addInt(opcode, a, b, c, pc)) return true;
      const exit =
        opcode === OP.GET_ITEM || DIVISIONS[opcode] !== undefined ? this.itemExit(code, pc) : this.exit(pc);
      binary(t, this.operand(b), this.operand(c), this.register(a), this.special(pc, exit));
      return true;
    }
    const compareJump = compareJumps[opcode];
    if (compareJump !== undefined) {
      if (b < 0 && c < 0) return false;
      const exit = this.special(pc, this.exit(pc));
      compareJump(t, this.operand(b), this.operand(c), exit, a as unknown as Label);
      return true;
    }
    switch (opcode) {
      case OP.NOP:
        return true;
      case OP.MOVE:
        if (a !== b) ops.MOVE(t, this.operand(b), this.register(a));
        return true;
      case OP.CHECK_BOUND:
        ops.CHECK_BOUND(t, this.register(a), this.exit(pc));
        return true;
      case OP.LOAD_GLOBAL: {
        const name = code.names[b]!;
        const module = this.address(host.globalCell(input.moduleId, name));
        const builtin = this.address(host.builtinCell(name));
        ops.LOAD_GLOBAL(t, this.register(a), module, builtin, this.exit(pc));
        return true;
      }
      case OP.STORE_GLOBAL:
        ops.STORE_GLOBAL(t, this.operand(b), this.address(host.globalCell(input.moduleId, code.names[a]!)));
        return true;
      case OP.MAKE_CELL:
        ops.MAKE_CELL(t, this.register(a), this.register(a), this.exit(pc));
        return true;
      case OP.NEW_CELL:
        ops.NEW_CELL(t, this.register(a), this.exit(pc));
        return true;
      case OP.LOAD_CLOSURE:
        ops.LOAD_CLOSURE(t, this.register(a), 16 + 8 * b);
        return true;
      case OP.LOAD_CELL:
        ops.LOAD_CELL(t, this.register(b), this.register(a), this.exit(pc));
        return true;
      case OP.STORE_CELL:
        ops.STORE_CELL(t, this.register(a), this.operand(b));
        return true;
      case OP.NEG:
      case OP.POS:
      case OP.INVERT:
      case OP.NOT: {
        if (b < 0) return false;
        const unary =
          opcode === OP.NEG
            ? ops.NEG
            : opcode === OP.POS
              ? ops.POS
              : opcode === OP.NOT
                ? ops.NOT
                : ops.INVERT;
        unary(t, this.register(b), this.register(a), this.special(pc, this.exit(pc)));
        return true;
      }
      case OP.IS:
      case OP.IS_NOT: {
        if (b < 0) return false;
        const is = opcode === OP.IS ? ops.IS : ops.IS_NOT;
        is(t, this.register(b), this.operand(c), this.register(a), this.exit(pc));
        return true;
      }
      case OP.JUMP_IF_IS:
      case OP.JUMP_IF_IS_NOT: {
        if (b < 0) return false;
        const is = opcode === OP.JUMP_IF_IS ? ops.JUMP_IF_IS : ops.JUMP_IF_IS_NOT;
        is(t, this.register(b), this.operand(c), this.exit(pc), a as unknown as Label);
        return true;
      }
      case OP.IN:
      case OP.NOT_IN: {
        const contains = opcode === OP.IN ? ops.IN : ops.NOT_IN;
        const exit = c < 0 ? this.exit(pc) : this.special(pc, this.exit(pc));
        contains(t, this.operand(b), this.operand(c), this.register(a), exit);
        return true;
      }
      case OP.JUMP_IF_IN:
      case OP.JUMP_IF_NOT_IN: {
        const contains = opcode === OP.JUMP_IF_IN ? ops.JUMP_IF_IN : ops.JUMP_IF_NOT_IN;
        const exit = c < 0 ? this.exit(pc) : this.special(pc, this.exit(pc));
        contains(t, this.operand(b), this.operand(c), exit, a as unknown as Label);
        return true;
      }
      case OP.JUMP:
        if (a !== pc + 1) ops.GOTO(t, a as unknown as Label);
        return true;
      case OP.JUMP_BACK: {
        const counter = host.allocateStatic(8);
        host.heap.u32[counter >>> 2] = host.loopCount;
        counters.set(pc, counter);
        const hot = t.newLabel();
        this.hotLabels.push(pc, hot as unknown as number);
        ops.JUMP_BACK(t, this.address(counter), hot, this.exit(pc), a as unknown as Label);
        this.backEdges.set(pc, t.patchable());
        return true;
      }
      case OP.JUMP_IF_TRUE:
        ops.JUMP_IF_TRUE(
          t,
          this.operand(b),
          b < 0 ? this.exit(pc) : this.special(pc, this.exit(pc)),
          a as unknown as Label,
        );
        return true;
      case OP.JUMP_IF_FALSE:
        ops.JUMP_IF_FALSE(
          t,
          this.operand(b),
          b < 0 ? this.exit(pc) : this.special(pc, this.exit(pc)),
          a as unknown as Label,
        );
        return true;
      case OP.SET_ITEM:
        if (a < 0) return false;
        ops.SET_ITEM(t, this.register(a), this.operand(b), this.operand(c), this.special(pc, this.exit(pc)));
        return true;
      case OP.GET_ITER:
        ops.GET_ITER(
          t,
          this.operand(b),
          this.register(a),
          b < 0 ? this.exit(pc) : this.special(pc, this.exit(pc)),
        );
        return true;
      case OP.FOR_ITER:
        ops.FOR_ITER(
          t,
          this.register(b),
          this.register(a),
          this.register(a),
          code.isGenerator ? 0 : frameBytes(code),
          pc,
          (pc + 1) as unknown as Label,
          c as unknown as Label,
          this.special(pc, this.exit(pc)),
          c as unknown as Label,
        );
        return true;
      case OP.YIELD_FROM: {
        const ended = t.newLabel();
        const skip = t.newLabel();
        ops.YIELD_FROM(
          t,
          this.register(a),
          this.register(b),
          this.register(a),
          this.register(a),
          pc,
          (pc + 1) as unknown as Label,
          ended,
          this.exit(pc),
          c as unknown as Label,
        );
        ops.GOTO(t, skip);
        t.bind(ended);
        ops.TAKE_RESULT(t, this.register(a));
        ops.GOTO(t, c as unknown as Label);
        t.bind(skip);
        return true;
      }
      case OP.GENERATOR_START:
        ops.GENERATOR_START(t, frameBytes(code), pc, (pc + 1) as unknown as Label, this.exit(pc));
        return true;
      case OP.YIELD: {
        const yields = this.handles ? ops.YIELD_HANDLING : ops.YIELD;
        const sent = this.register(a);
        yields(t, this.operand(b), pc, sent, (pc + 1) as unknown as Label, this.exit(pc));
        return true;
      }
      case OP.UNPACK:
        if (b < 0) return false;
        ops.UNPACK(t, this.register(b), this.register(a), c, this.exit(pc));
        return true;
      case OP.BUILD_LIST:
        ops.BUILD_LIST(t, this.register(a), this.register(b), c, this.exit(pc));
        return true;
      case OP.BUILD_TUPLE:
        ops.BUILD_TUPLE(t, this.register(a), this.register(b), c, this.exit(pc));
        return true;
      case OP.BUILD_STRING:
        ops.BUILD_STRING(t, this.register(a), this.register(b), c, this.exit(pc));
        return true;
      case OP.CONVERT:
        if (b < 0) return false;
        if (c === 0) ops.TO_STR(t, this.register(b), this.register(a), this.special(pc, this.exit(pc)));
        else if (c === 1) ops.TO_REPR(t, this.register(b), this.register(a), this.special(pc, this.exit(pc)));
        return c <= 1;
      case OP.FORMAT_VALUE: {
        const spec = c < 0 ? code.constants[-1 - c] : undefined;
        if (b < 0) return false;
        if (spec?.kind === "str" && spec.value === "")
          ops.TO_STR(t, this.register(b), this.register(a), this.special(pc, this.exit(pc)));
        else ops.FORMAT_VALUE(t, this.register(b), this.operand(c), this.register(a), this.exit(pc));
        return true;
      }
      case OP.BUILD_SLICE:
        ops.BUILD_SLICE(
          t,
          this.operand(b),
          this.operand(c),
          this.operand(d),
          this.register(a),
          this.exit(pc),
        );
        return true;
      case OP.BUILD_MAP:
        if (c !== 0) {
          ops.BUILD_MAP(t, this.register(a), this.register(b), c, this.exit(pc));
          return true;
        }
        ops.BUILD_MAP_EMPTY(t, this.register(a), this.exit(pc));
        return true;
      case OP.LIST_APPEND:
        ops.LIST_APPEND(t, this.register(a), this.operand(b), this.exit(pc));
        return true;
      case OP.SET_ADD:
        ops.SET_ADD(t, this.register(a), this.operand(b), this.exit(pc));
        return true;
      case OP.MAP_SET:
        ops.MAP_SET(t, this.register(a), this.operand(b), this.operand(c), this.exit(pc));
        return true;
      case OP.BUILD_SET:
        ops.BUILD_SET(t, this.register(a), this.register(b), c, this.exit(pc));
        return true;
      case OP.LIST_EXTEND:
        ops.LIST_EXTEND(t, this.register(a), this.operand(b), this.exit(pc));
        return true;
      case OP.DICT_UPDATE:
      case OP.DICT_MERGE:
        if (b < 0) return false;
        (opcode === OP.DICT_UPDATE ? ops.DICT_UPDATE : ops.DICT_MERGE)(
          t,
          this.register(a),
          this.register(b),
          this.exit(pc),
        );
        return true;
      case OP.UNPACK_EX:
        if (b < 0) return false;
        ops.UNPACK_EX(t, this.register(b), this.register(a), c, d, this.exit(pc));
        return true;
      case OP.DELETE_ITEM:
        if (a < 0) return false;
        ops.DELETE_ITEM(t, this.register(a), this.operand(b), this.special(pc, this.exit(pc)));
        return true;
      case OP.BEFORE_WITH:
        if (b < 0) return false;
        ops.BEFORE_WITH(t, this.register(b), this.register(a), this.exit(pc));
        return true;
      case OP.DELETE_LOCAL:
        ops.DELETE_LOCAL(t, this.register(a), this.register(a), this.exit(pc));
        return true;
      case OP.LENGTH:
        if (b < 0) return false;
        ops.LENGTH(t, this.register(b), this.register(a), this.exit(pc));
        return true;
      case OP.MATCH_SEQUENCE:
        if (b < 0) return false;
        ops.MATCH_SEQUENCE(t, this.register(b), this.register(a), this.exit(pc));
        return true;
      case OP.LIST_TO_TUPLE:
        ops.LIST_TO_TUPLE(t, this.register(b), this.register(a), this.exit(pc));
        return true;
      case OP.CALL:
        this.call(code, pc, a, b, c);
        return true;
      case OP.CALL_METHOD:
        this.callMethod(code, pc, code.names[d]!, a, b, c, caches);
        return true;
      case OP.GET_ATTR: {
        if (b < 0) return false;
        const cache = this.address(this.cache(pc, code.names[c]!, caches));
        const result = this.register(a);
        ops.GET_ATTR(
          t,
          this.register(b),
          result,
          cache,
          result,
          code.isGenerator ? 0 : frameBytes(code),
          pc,
          (pc + 1) as unknown as Label,
          this.exit(pc),
        );
        return true;
      }
      case OP.SET_ATTR: {
        if (a < 0) return false;
        const cache = this.address(this.cache(pc, code.names[b]!, caches));
        ops.SET_ATTR(t, this.register(a), this.operand(c), cache, this.exit(pc));
        return true;
      }
      case OP.CALL_SUPER:
        ops.INVOKE_SUPER(
          t,
          this.register(b),
          this.register(a),
          code.isGenerator ? 0 : frameBytes(code),
          pc,
          this.address(this.cache(pc, code.names[d]!, caches)),
          (pc + 1) as unknown as Label,
          c,
          this.exit(pc),
        );
        return true;
      case OP.RETURN:
        (code.isGenerator ? ops.RETURN_FROM_GENERATOR : ops.RETURN_VALUE)(t, this.operand(a), this.exit(pc));
        return true;
      case OP.CALL_KW:
        if (d >= 0) return false;
        if (isOrdering(code.constants[-1 - d])) this.orderedBy(code, pc, a, b, c, d);
        else
          ops.CALL_KW(
            t,
            this.register(b),
            this.register(a),
            code.isGenerator ? 0 : frameBytes(code),
            pc,
            (pc + 1) as unknown as Label,
            c,
            this.operand(d) as Const<"value">,
            this.exit(pc),
          );
        return true;
      case OP.CALL_EX:
        ops.CALL_EX(
          t,
          this.register(b),
          this.register(a),
          code.isGenerator ? 0 : frameBytes(code),
          pc,
          (pc + 1) as unknown as Label,
          this.exit(pc),
        );
        return true;
      case OP.MAKE_FUNCTION:
        if (b >= 0) return false;
        ops.MAKE_FUNCTION(
          t,
          this.operand(b) as Const<"value">,
          this.register(a),
          this.register(c),
          this.exit(pc),
        );
        return true;
      case OP.RAISE:
        if (a < 0) return false;
        if (c === 1) ops.RAISE_FROM(t, this.register(a), this.operand(b), pc, this.exit(pc));
        else ops.RAISE(t, this.register(a), pc, this.exit(pc));
        return true;
      case OP.RERAISE:
        ops.RERAISE(t, this.register(a), pc, this.exit(pc));
        return true;
      case OP.RAISE_CURRENT:
        ops.RAISE_CURRENT(t, pc, this.exit(pc));
        return true;
      case OP.PUSH_HANDLED:
        ops.PUSH_HANDLED(t, this.register(a), this.exit(pc));
        return true;
      case OP.POP_HANDLED:
        ops.POP_HANDLED(t);
        return true;
      case OP.MATMUL:
      case OP.IMATMUL:
        if (b < 0 && c < 0) return false;
        this.specialMethod(code, pc, this.exit(pc));
        return true;
      case OP.MATCH_EXCEPTION:
        if (c < 0) return false;
        ops.MATCH_EXCEPTION(t, this.register(b), this.register(c), this.register(a), this.exit(pc));
        return true;
      default:
        return false;
    }
  }

  /** `x + 1`, `x - 1`: the constant shifted beforehand. */
  private addInt(opcode: number, a: number, b: number, c: number, pc: number): boolean {
    const subtract = opcode === OP.SUB || opcode === OP.ISUB;
    if (!subtract && opcode !== OP.ADD && opcode !== OP.IADD) return false;
    const { u32 } = this.host.heap;
    const word = this.constantsWord + 2 * (-1 - c);
    const low = u32[word]!;
    const high = (u32[word + 1]! << 16) >> 16;
    // For a subtraction the constant is negated, unless that has no 48-bit form; and -0.0 - 0 is not -0.0 + 0.
    if (subtract && low === 0 && (high === -32768 || high === 0)) return false;
    const n = subtract ? -(high * 4294967296 + low) : high * 4294967296 + low;
    const nLow = n | 0;
    const nHigh = Math.floor(n / 4294967296);
    const { trace: t } = this;
    const shifted = t.const<"i64">(nLow << 16, (nHigh << 16) | (nLow >>> 16));
    const boxed = t.const<"value">(nLow, TAG_INT | (nHigh & 0xffff));
    ops.ADD_INT(t, this.register(b), this.register(a), shifted, boxed, n, this.exit(pc));
    return true;
  }

  private call(code: CodeObject, pc: number, a: number, b: number, argc: number): void {
    const { trace: t, host } = this;
    const asks = (argc === 1 || argc === 2) && loadsGlobal(code, pc, b, ASKING);
    const base = this.register(b);
    const result = this.register(a);
    const types = this.address(host.typeTable);
    const exit = this.exit(pc);
    const next = (pc + 1) as unknown as Label;
    if (argc === 1) this.resumes("next", code, pc, a, b);
    if (code.isGenerator) {
      ops.CALL_FROM_GENERATOR(t, base, result, pc, types, next, argc, asks ? this.special(pc, exit) : exit);
      return;
    }
    const bytes = frameBytes(code);
    if (argc === 0) ops.CALL_0(t, base, result, bytes, pc, types, next, exit);
    else if (argc === 1)
      ops.CALL_1(t, base, result, bytes, pc, types, next, asks ? this.special(pc, exit) : exit);
    else if (argc === 2)
      ops.CALL_2(t, base, result, bytes, pc, types, next, asks ? this.special(pc, exit) : exit);
    else if (argc === 3) ops.CALL_3(t, base, result, bytes, pc, types, next, exit);
    else ops.CALL_N(t, base, result, bytes, pc, types, next, argc, exit);
  }

  /** A call that is likely to be sorted, min or max, or a list's sort: tried as such before TypeScript is asked. */
  private orderedBy(code: CodeObject, pc: number, a: number, b: number, argc: number, names: number): void {
    const { trace: t } = this;
    const bytes = code.isGenerator ? 0 : frameBytes(code);
    const next = (pc + 1) as unknown as Label;
    const builtin = t.newLabel();
    const done = t.newLabel();
    const given = this.operand(names) as Const<"value">;
    ops.CALL_KW(t, this.register(b), this.register(a), bytes, pc, next, argc, given, builtin);
    ops.GOTO(t, done);
    t.bind(builtin);
    ops.SPECIAL_CALL_KW(t, this.register(b), this.register(a), bytes, pc, next, argc, given, this.exit(pc));
    t.bind(done);
  }

  /** A step of a generator by `next` or `send`, in front of the call as it is otherwise. */
  private resumes(op: "next" | "send", code: CodeObject, pc: number, a: number, b: number): void {
    const { trace: t } = this;
    const otherwise = t.newLabel();
    const ended = t.newLabel();
    const bytes = code.isGenerator ? 0 : frameBytes(code);
    this.endLabels.push(pc, ended as unknown as number);
    const next = (pc + 1) as unknown as Label;
    const base = this.register(b);
    const result = this.register(a);
    if (op === "send") ops.SEND_GENERATOR(t, base, result, bytes, pc, next, ended, otherwise);
    else {
      const errors = this.address(this.host.itemErrors);
      ops.NEXT_GENERATOR(t, base, result, bytes, pc, errors, next, ended, otherwise, next);
    }
    t.bind(otherwise);
  }

  private callMethod(
    code: CodeObject,
    pc: number,
    name: string,
    a: number,
    b: number,
    argc: number,
    caches: Map<number, number>,
  ): void {
    const { trace: t, host } = this;
    const base = this.register(b);
    const result = this.register(a);
    if (name === "send" && argc === 1) this.resumes("send", code, pc, a, b);
    const fast = host.fastMethods(name);
    if (fast.length === 0) {
      this.invoke(code, pc, name, a, b, argc, caches);
      return;
    }
    // methods of builtin types with that name come first, those of instances out of line
    const exit = t.newLabel();
    this.pendingInvokes.push({ label: exit, pc, name, a, b, argc });
    if (name === "append" && argc === 1) {
      ops.APPEND_METHOD(t, base, result, exit);
      return;
    }
    if (fast.length === 1)
      ops.CALL_METHOD_1(t, base, result, argc + 1, fast[0]![0], this.nativeAddress(fast[0]![1]), exit);
    else
      ops.CALL_METHOD_2(
        t,
        base,
        result,
        argc + 1,
        fast[0]![0],
        this.nativeAddress(fast[0]![1]),
        fast[1]![0],
        this.nativeAddress(fast[1]![1]),
        exit,
      );
  }

  /** Where instruction `pc` exits to: its operands' special methods are tried, then `otherwise`. */
  private special(pc: number, otherwise: Label): Label {
    const label = this.trace.newLabel();
    this.pendingSpecials.push({ label, pc, otherwise });
    return label;
  }

  /** Calls the special method that decides about an instruction one of whose operands is an instance. */
  private specialMethod(code: CodeObject, pc: number, otherwise: Label): void {
    const { trace: t } = this;
    const at = pc * INSTRUCTION_WORDS;
    const [opcode, a, b, c] = code.instructions.subarray(at, at + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    const next = (pc + 1) as unknown as Label;
    const bytes = code.isGenerator ? 0 : frameBytes(code);
    const hidden = this.register(code.registerCount);
    const unary = (slot: number, flags: number, to = this.register(a)): void =>
      ops.SPECIAL_1(t, this.register(b), this.what(slot, flags), to, bytes, pc, next, otherwise);
    const binary = (x: number, y: number, slot: number, flags: number, to = this.register(a)): void =>
      ops.SPECIAL_2(
        t,
        this.operand(x),
        this.operand(y),
        this.what(slot, flags),
        to,
        bytes,
        pc,
        next,
        otherwise,
      );
    if (opcode >= OP.ADD && opcode <= OP.MATMUL)
      return binary(b, c, SLOT.ADD + opcode - OP.ADD, FRAME_OPERATOR);
    if (opcode >= OP.IADD && opcode <= OP.IMATMUL)
      return binary(b, c, SLOT.IADD + opcode - OP.IADD, FRAME_OPERATOR);
    if (opcode >= OP.LT && opcode <= OP.GE) return binary(b, c, SLOT.LT + opcode - OP.LT, FRAME_OPERATOR);
    switch (opcode) {
      case OP.GET_ITEM:
        return binary(b, c, SLOT.GET_ITEM, 0);
      case OP.DELETE_ITEM:
        return binary(a, b, SLOT.DELETE_ITEM, 0, hidden);
      case OP.SET_ITEM: {
        const method = this.what(SLOT.SET_ITEM, 0);
        ops.SPECIAL_3(
          t,
          this.register(a),
          this.operand(b),
          this.operand(c),
          method,
          hidden,
          bytes,
          pc,
          next,
          otherwise,
        );
        return;
      }
      case OP.IN:
        return binary(c, b, SLOT.CONTAINS, FRAME_TRUTH);
      case OP.NOT_IN:
        return binary(c, b, SLOT.CONTAINS, FRAME_TRUTH | FRAME_NEGATED);
      case OP.NOT:
        return unary(SLOT.BOOL, FRAME_BOOL | FRAME_NEGATED);
      case OP.NEG:
        return unary(SLOT.NEG, 0);
      case OP.POS:
        return unary(SLOT.POS, 0);
      case OP.INVERT:
        return unary(SLOT.INVERT, 0);
      case OP.GET_ITER:
        return unary(SLOT.ITER, FRAME_ITERATOR);
      case OP.CONVERT:
        return unary(c === 0 ? SLOT.STR : SLOT.REPR, FRAME_TEXT);
      case OP.FORMAT_VALUE:
        return unary(SLOT.FORMAT, FRAME_TEXT);
      case OP.CALL: {
        const types = this.address(this.host.typeTable);
        ops.SPECIAL_CALL(t, this.register(b), types, this.register(a), bytes, pc, next, c, otherwise);
        return;
      }
      case OP.FOR_ITER: {
        const arrived = this.continuation(pc);
        const method = this.what(SLOT.NEXT, FRAME_NEXT);
        ops.SPECIAL_1(t, this.register(b), method, hidden, bytes, pc, arrived, otherwise);
        t.bind(arrived);
        ops.TAKE_NEXT(t, hidden, this.register(a), c as unknown as Label);
        ops.GOTO(t, next);
        return;
      }
      default:
        this.specialJump(code, pc, hidden, bytes, otherwise);
    }
  }

  private what(slot: number, flags: number): Const<"u64"> {
    return this.trace.const<"u64">(whatToEnter(slot, flags), 0);
  }

  /** Where a special method of instruction `pc` returns to that is not finished then. */
  private continuation(pc: number): Label {
    const label = this.trace.newLabel();
    this.continuations.push(pc, label as unknown as number);
    return label;
  }

  /** The same for a conditional jump, which goes on with the truth of what the method gives. */
  private specialJump(
    code: CodeObject,
    pc: number,
    hidden: ValueSlot,
    bytes: number,
    otherwise: Label,
  ): void {
    const { trace: t } = this;
    const [opcode, a, b, c] = code.instructions.subarray(
      pc * INSTRUCTION_WORDS,
      pc * INSTRUCTION_WORDS + 4,
    ) as unknown as [number, number, number, number];
    const after = this.continuation(pc);
    const onTruth = opcode === OP.JUMP_IF_TRUE || (opcode >= OP.JUMP_IF_LT && opcode <= OP.JUMP_IF_NOT_IN);
    if (opcode === OP.JUMP_IF_TRUE || opcode === OP.JUMP_IF_FALSE) {
      const method = this.what(SLOT.BOOL, FRAME_BOOL);
      ops.SPECIAL_1(t, this.register(b), method, hidden, bytes, pc, after, otherwise);
    } else if (opcode === OP.JUMP_IF_IN || opcode === OP.JUMP_IF_NOT_IN) {
      const negated = opcode === OP.JUMP_IF_NOT_IN ? FRAME_NEGATED : 0;
      const method = this.what(SLOT.CONTAINS, FRAME_TRUTH | negated);
      ops.SPECIAL_2(t, this.register(c), this.operand(b), method, hidden, bytes, pc, after, otherwise);
    } else {
      const first = onTruth ? OP.JUMP_IF_LT : OP.JUMP_IF_NOT_LT;
      const method = this.what(SLOT.LT + opcode - first, FRAME_OPERATOR);
      ops.SPECIAL_2(t, this.operand(b), this.operand(c), method, hidden, bytes, pc, after, otherwise);
    }
    t.bind(after);
    const unknown = t.newLabel();
    (onTruth ? ops.JUMP_IF_TRUE : ops.JUMP_IF_FALSE)(t, hidden, unknown, a as unknown as Label);
    ops.GOTO(t, (pc + 1) as unknown as Label);
    t.bind(unknown);
    ops.LEAVE_TRUTH(t, pc);
  }

  /** A method call by its inline cache. */
  private invoke(
    code: CodeObject,
    pc: number,
    name: string,
    a: number,
    b: number,
    argc: number,
    caches: Map<number, number>,
  ): void {
    const { trace: t, host } = this;
    const base = this.register(b);
    const result = this.register(a);
    const types = this.address(host.typeTable);
    const cache = this.address(this.cache(pc, name, caches));
    const exit = this.exit(pc);
    const next = (pc + 1) as unknown as Label;
    const bytes = code.isGenerator ? 0 : frameBytes(code);
    if (bytes === 0) ops.INVOKE_N(t, base, result, bytes, pc, types, cache, next, argc, exit);
    else if (argc === 0) ops.INVOKE_0(t, base, result, bytes, pc, types, cache, next, exit);
    else if (argc === 1) ops.INVOKE_1(t, base, result, bytes, pc, types, cache, next, exit);
    else if (argc === 2) ops.INVOKE_2(t, base, result, bytes, pc, types, cache, next, exit);
    else ops.INVOKE_N(t, base, result, bytes, pc, types, cache, next, argc, exit);
  }

  private cache(pc: number, name: string, caches: Map<number, number>): number {
    const offset = this.host.newCache(name);
    caches.set(pc, offset);
    return offset;
  }
}

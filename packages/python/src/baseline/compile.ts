/**
 * The baseline compiler: the bytecode of one code object, instruction by instruction, to stencils whose operands are
 * frame slots and constants. No analysis: each op tests the types of its operands when it runs, and exits to TypeScript
 * for what it cannot do. All exits of an instruction lead to one LEAVE uop behind the function's hot code.
 */
import type { Const, Label } from "@serigraph/executor";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import type { CodeObject } from "../bytecode/code.ts";
import * as ops from "../generated/ops.ts";
import { FRAME, TAG_INT } from "../heap/layout.ts";
import { Calls, isOrdering } from "./calls.ts";
import type { BaselineInput, NativeFunction } from "./host.ts";
import { binaries, compareJumps, DIVISIONS } from "./op-tables.ts";
import { frameBytesOf } from "../vm/load.ts";

/** Slots are 16 bits wide in stencils: a function with more registers than this is left to TypeScript. */
const MAXIMUM_REGISTERS = (65536 - FRAME.REGISTERS - 24) >> 3;

export class BaselineCompiler extends Calls {
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
          code.isGenerator ? 0 : frameBytesOf(code),
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
        ops.GENERATOR_START(t, frameBytesOf(code), pc, (pc + 1) as unknown as Label, this.exit(pc));
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
      case OP.CHECK_METHOD: {
        const cache = this.address(this.cache(pc, code.names[b]!, caches));
        ops.CHECK_METHOD(t, this.register(a), cache, this.exit(pc));
        return true;
      }
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
          code.isGenerator ? 0 : frameBytesOf(code),
          pc,
          (pc + 1) as unknown as Label,
          this.exit(pc),
        );
        return true;
      }
      case OP.SET_ATTR: {
        if (a < 0) return false;
        const cache = this.address(this.cache(pc, code.names[b]!, caches));
        ops.SET_ATTR(
          t,
          this.register(a),
          this.operand(c),
          cache,
          this.register(code.registerCount),
          code.isGenerator ? 0 : frameBytesOf(code),
          pc,
          (pc + 1) as unknown as Label,
          this.exit(pc),
        );
        return true;
      }
      case OP.CALL_SUPER:
      case OP.CALL_SUPER_OF:
        ops.INVOKE_SUPER(
          t,
          this.register(b),
          this.register(a),
          code.isGenerator ? 0 : frameBytesOf(code),
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
            code.isGenerator ? 0 : frameBytesOf(code),
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
          code.isGenerator ? 0 : frameBytesOf(code),
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
}

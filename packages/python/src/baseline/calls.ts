/** Calls of functions and methods, and steps of generators by calls. */
import type { Const, Label } from "@serigraph/executor";
import type { CodeObject } from "../bytecode/code.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import * as ops from "../generated/ops.ts";
import { specialFunctions, specialTypes } from "../native/fast.ts";
import { frameBytesOf } from "../vm/load.ts";
import { Specials } from "./specials.ts";

/** Builtins that ask their argument's special method, or that a function of the prelude serves. */
const ASKING: ReadonlySet<string> = new Set([
  ..."any all sum min max list tuple set frozenset sorted".split(" "),
  ...Object.keys(specialFunctions),
  ...specialTypes.map(([, name]) => name),
]);

/** Keyword names of sorted, min, max and list.sort. */
export const isOrdering = (names: CodeObject["constants"][number] | undefined): boolean =>
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

export abstract class Calls extends Specials {
  protected call(code: CodeObject, pc: number, a: number, b: number, argc: number): void {
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
    const bytes = frameBytesOf(code);
    if (argc === 0) ops.CALL_0(t, base, result, bytes, pc, types, next, exit);
    else if (argc === 1)
      ops.CALL_1(t, base, result, bytes, pc, types, next, asks ? this.special(pc, exit) : exit);
    else if (argc === 2)
      ops.CALL_2(t, base, result, bytes, pc, types, next, asks ? this.special(pc, exit) : exit);
    else if (argc === 3) ops.CALL_3(t, base, result, bytes, pc, types, next, exit);
    else ops.CALL_N(t, base, result, bytes, pc, types, next, argc, exit);
  }

  /** A call that is likely to be sorted, min or max, or a list's sort: tried as such before TypeScript is asked. */
  protected orderedBy(code: CodeObject, pc: number, a: number, b: number, argc: number, names: number): void {
    const { trace: t } = this;
    const bytes = code.isGenerator ? 0 : frameBytesOf(code);
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
  protected resumes(op: "next" | "send", code: CodeObject, pc: number, a: number, b: number): void {
    const { trace: t } = this;
    const otherwise = t.newLabel();
    const ended = t.newLabel();
    const bytes = code.isGenerator ? 0 : frameBytesOf(code);
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

  protected callMethod(
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

  /** A method call by its inline cache. */
  protected invoke(
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
    const bytes = code.isGenerator ? 0 : frameBytesOf(code);
    if (bytes === 0) ops.INVOKE_N(t, base, result, bytes, pc, types, cache, next, argc, exit);
    else if (argc === 0) ops.INVOKE_0(t, base, result, bytes, pc, types, cache, next, exit);
    else if (argc === 1) ops.INVOKE_1(t, base, result, bytes, pc, types, cache, next, exit);
    else if (argc === 2) ops.INVOKE_2(t, base, result, bytes, pc, types, cache, next, exit);
    else ops.INVOKE_N(t, base, result, bytes, pc, types, cache, next, argc, exit);
  }

  protected cache(pc: number, name: string, caches: Map<number, number>): number {
    const offset = this.host.newCache(name);
    caches.set(pc, offset);
    return offset;
  }
}

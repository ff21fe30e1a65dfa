/**
 * What native code is told of instances when it meets the first of a class: the class's special methods, and the functions of the
 * prelude that call those of a container's keys.
 */
import type { Runtime } from "@serigraph/executor";
import type { CodeObject } from "../bytecode/code.ts";
import { INSTRUCTION_WORDS } from "../bytecode/opcodes.ts";
import {
  CONTEXT,
  INSTANCE,
  TAG_POINTER,
  TYPE,
  TYPE_OBJECT,
  TYPE_PUBLISHED,
  TYPE_SUBCLASS,
} from "../heap/layout.ts";
import { offsetOf, pointerTo } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { typeOf } from "../objects/types.ts";
import { publishContainerPrelude, wantsContainerPrelude } from "../vm/container-prelude.ts";
import { publishSpecials } from "./caches.ts";
import { containerOperand, keyOperand } from "./container-operands.ts";
import type { PublishedBuiltins } from "./published-builtins.ts";

export class PublishedInstances {
  private readonly py: Interp;
  private readonly runtime: Runtime;
  private readonly builtins: PublishedBuiltins;
  /** The container prelude is there. */
  private hasContainers = false;

  constructor(py: Interp, runtime: Runtime, builtins: PublishedBuiltins) {
    this.py = py;
    this.runtime = runtime;
    this.builtins = builtins;
  }

  /** TypeScript is about to do the instruction at `pc` with these registers. */
  seenAt(registers: number, code: CodeObject, pc: number): void {
    this.publishOperands(registers, code, pc);
    if (!this.hasContainers) this.wantContainers(registers, code, pc);
  }

  /** Instances among the operands of the instruction: native code may need their classes' special methods. */
  private publishOperands(registers: number, code: CodeObject, pc: number): void {
    const { heap } = this.py;
    for (let i = 1; i <= 3; i++) {
      const register = code.instructions[pc * INSTRUCTION_WORDS + i]!;
      if (register < 0 || register >= code.registerCount) continue;
      // A method's callee is in two registers; what is behind the frame's last is of a frame that is gone.
      const end = registers + 8 * Math.min(register + 2, code.registerCount);
      for (let at = registers + 8 * register; at < end; at += 8) {
        if (heap.u32[(at >>> 2) + 1]! >>> 16 !== TAG_POINTER >>> 16) continue;
        const object = heap.u32[at >>> 2]!;
        const layout = heap.u32[object >>> 2]!;
        if (layout !== TYPE.INSTANCE && (layout & TYPE_SUBCLASS) === 0) continue;
        const type =
          layout === TYPE.INSTANCE
            ? heap.u32[(object + INSTANCE.CLASS) >>> 2]!
            : offsetOf(typeOf(this.py, pointerTo(object)).object);
        if ((heap.u32[(type + TYPE_OBJECT.FLAGS) >>> 2]! & TYPE_PUBLISHED) === 0)
          publishSpecials(this.py, pointerTo(object));
      }
    }
  }

  private wantContainers(registers: number, { instructions }: CodeObject, pc: number): void {
    const opcode = instructions[pc * INSTRUCTION_WORDS]!;
    const container = containerOperand(opcode, instructions, pc);
    if (container < 0) return;
    const key = keyOperand(opcode, instructions, pc);
    if (key < 0) return;
    const { heap } = this.py;
    if (!wantsContainerPrelude(this.py, heap.read(registers + 8 * container), heap.read(registers + 8 * key)))
      return;
    this.hasContainers = true;
    this.publishContainers();
  }

  /** The first key of a dict, say, that is an instance: from now on native code calls its methods itself. */
  private publishContainers(): void {
    const { py, runtime } = this;
    const { heap } = py;
    const context = heap.address + CONTEXT.OFFSET;
    const scratch = py.allocateStatic(5 * 8);
    publishContainerPrelude(py, (name) => {
      const address = runtime.symbol(name);
      return {
        install: (builtin) => this.builtins.setFast(builtin, name),
        call: (args) => {
          args.forEach((v, i) => heap.write(scratch + 8 * i, v));
          const at = heap.address + scratch;
          const done = runtime.call(address, context, at, args.length, at + 32);
          return done === 0 ? undefined : heap.read(scratch + 32);
        },
      };
    });
  }
}
